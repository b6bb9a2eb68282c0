import { isMonth } from "../../format/days/months.ts";
import type { facts as english } from "../en/facts.ts";
import { dates } from "./words.ts";

/** What the front matter of minutes records, at the top of a meeting. */
export const facts: typeof english = {
  title: "Datos",
  names: {
    attendance: "Asistencia",
    triage: "Triaje",
    tickets: "Tickets",
    queues: "Colas",
    releases: "Versiones",
  },
  captions: { tickets: "Tickets", queues: "Colas de soporte", releases: "Versiones" },
  headers: { tickets: "Estado", queues: "Cola" },
  nobody: "nadie",
  notRecorded: "no consta",
  next: "después:",
  triageDuty: "Turno de triaje",
  thisWeek: "esta semana",
  nextWeek: "la próxima semana",
  nextMeeting: {
    title: "La próxima reunión",
    after: (date) => `después del ${dates.long(date)}`,
    day: (date) => (isMonth(date) ? dates.long(date) : `${dates.weekday(date)}, ${dates.long(date)}`),
    stated: "según el acta",
    scheduled: "según el calendario previsto",
    none: (date, reason) => `sin reunión el ${dates.long(date)}${reason ? ` (${reason})` : ""}`,
  },
  found: {
    attendance: "Asistencia",
    attending: (names) => `Asistencia: ${names}`,
    triageThisWeek: (name) => `Turno de triaje esta semana: ${name}`,
    triageNextWeek: (name) => `Turno de triaje la próxima semana: ${name}`,
    nextPlanned: (date) => `Próxima reunión prevista para el ${dates.long(date)}`,
    nextCancelled: (reason) => `Próxima reunión cancelada ${reason}`,
    keywords: {
      attendance: ["asistentes", "presentes", "participantes", "personas"],
      triage: ["persona"],
      queues: ["tickets", "recuento", "número"],
      tickets: ["recuento", "número"],
      releases: ["tickets", "recuento"],
    },
  },
};
