import type * as english from "../en/people.ts";
import { dates, nouns, words } from "./words.ts";

export const people: typeof english.people = {
  title: "Personas",
  description: (count) => `${words.counted(count, nouns.person)} que nombran las actas.`,
  columns: {
    name: "Nombre",
    attended: "Asistencias",
    triage: "Triaje",
    open: "Tareas pendientes",
    lastNamed: "Última mención",
  },
  none: "Las actas no nombran a nadie que figure en content/people.yaml.",
  unresolved: (count) =>
    words.counted(count, {
      one: "nombre que no corresponde a nadie, o a varias personas",
      other: "nombres que no corresponden a nadie, o a varias personas",
    }),
  unresolvedNames: (names) =>
    `Estos nombres no corresponden a nadie de content/people.yaml, o a más de una persona, y por eso no se cuentan: ${names}.`,
};

export const person: typeof english.person = {
  description: (name) => `Asistencia, turnos de triaje, tareas y soporte de ${name}.`,
  neighbours: "Personas contiguas",
  alsoWritten: (spellings) => `También figura como ${spellings}.`,
  inYear: (name, year) => `${name} en ${year}`,
  yearDescription: (name, year) => `Tareas y soporte de ${name} en ${year}.`,
  newestOnly:
    "Esta página muestra las tareas pendientes y las demás más recientes. Las otras están en su año:",
  feed: "Canal de nuevas tareas y turnos",
  attendance: "Asistencia",
  attended: (count, recorded, first, last) =>
    `${words.number(count)} de ${words.counted(recorded, nouns.meeting)} con asistencia registrada, del ${dates.long(first)} al ${dates.long(last)}`,
  triage: "Semanas de triaje",
  actions: "Tareas",
  actionsNote: (count) => `${words.number(count)}, primero las pendientes`,
  support: "Soporte",
};
