import type { facts as english } from "../en/facts.ts";

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
  thisWeek: "esta semana",
  nextWeek: "la próxima semana",
};
