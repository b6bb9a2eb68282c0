import type * as english from "../en/feeds.ts";
import { dates, del, nouns, words } from "./words.ts";

export const feeds: typeof english.feeds = {
  sharedName: "Varias personas comparten este nombre, así que no tiene novedades.",
  person: (name) => `Tareas, turnos de triaje y soporte de ${name}.`,
  topic: (key) => `Reuniones que mencionan ${key}.`,
  topicEntry: (key, title, date) => `${key} en ${title}, ${dates.long(date)}`,
  triageThisWeek: "turno de triaje esta semana",
  triageNextWeek: "turno de triaje la próxima semana",
  actionItems: (count) => words.counted(count, nouns.actionItem),
  supportEntries: (count) =>
    words.counted(count, { one: "entrada de soporte", other: "entradas de soporte" }),
  longMinutes: "Esta acta es larga; léala en su página",
  actionItem: "Tarea",
  decision: "Decisión",
  support: "Soporte",
  digest: { title: "Qué cambió", description: "Lo que cambió de una reunión a otra." },
};

export const calendar: typeof english.calendar = {
  cancelled: (title) => `Cancelada: ${title}`,
  stated: (date) => `El acta ${del(dates.long(date), date)} indica este día.`,
  scheduled: (date) => `Según el calendario previsto, después del acta ${del(dates.long(date), date)}.`,
};

export const llms: typeof english.llms = {
  lead: "Actas de reuniones. Cada reunión tiene una página, y los mismos datos sin diseño:",
  forms: (markdown, email, json) =>
    `en Markdown (${markdown}), en texto sin formato (${email}) y en JSON (${json}).`,
  counts: "El sitio calcula los cambios de las cifras. Una cifra que falta no se anotó; no es cero.",
  data: "Datos",
  archive: "todas las reuniones con sus direcciones, de la más reciente a la más antigua",
  feed: "las últimas reuniones con su texto completo",
  digest: "lo que cambió en cada una de las últimas reuniones",
  calendar: "reuniones pasadas y previstas",
  table: "una fila por cada cifra o elemento de todas las reuniones",
  latest: "Últimas reuniones",
};
