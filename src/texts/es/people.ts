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
  none: "Todavía no hay nadie a quien nombren dos reuniones.",
  unresolved: (count) => words.counted(count, { one: "nombre sin página", other: "nombres sin página" }),
  unresolvedNames: (names) =>
    `Estos nombres no tienen página porque menos de dos reuniones los dan por presentes, o porque pueden ser de varias personas: ${names}.`,
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
