import type * as english from "../en/feeds.ts";
import { dates, nouns, words } from "./words.ts";

export const feeds: typeof english.feeds = {
  sharedName: "Varias personas comparten este nombre, así que no tiene novedades.",
  person: (name) => `Tareas, turnos de triaje y soporte de ${name}.`,
  topic: (key) => `Reuniones que mencionan ${key}.`,
  topicEntry: (key, title, date) => `${key} en ${title}, ${dates.long(date)}`,
  mentions: (count, key) => `${words.counted(count, { one: "mención", other: "menciones" })} de ${key}.`,
  triageThisWeek: "turno de triaje esta semana",
  triageNextWeek: "turno de triaje la próxima semana",
  actionItems: (count) => words.counted(count, nouns.actionItem),
  supportEntries: (count) =>
    words.counted(count, { one: "entrada de soporte", other: "entradas de soporte" }),
  actionItem: "Tarea",
  decision: "Decisión",
  support: "Soporte",
};

export const calendar: typeof english.calendar = {
  cancelled: (title) => `Cancelada: ${title}`,
  stated: (date) => `El acta del ${dates.long(date)} indica este día.`,
  scheduled: (date) => `Según el calendario previsto, después del acta del ${dates.long(date)}.`,
};
