import type * as english from "../en/people.ts";
import { sentence } from "../words.ts";
import { al, dates, del, nouns, words } from "./words.ts";

export const people: typeof english.people = {
  title: "Personas",
  description: (count) => `${words.counted(count, nouns.person)} que nombran las actas.`,
  columns: { name: "Nombre", open: "Tareas pendientes", lastSeen: "Última mención" },
  weeksEarlier: (count) => `${words.counted(count, nouns.week)} antes`,
  all: "Todas las personas",
  inYear: (year) => `Personas en ${year}`,
  yearDescription: (year) => `Asistencia y turnos de triaje en ${year}.`,
  earlier: "Mencionadas por última vez antes",
  moreEarlier: (count) => `Otras ${words.number(count)} figuran en las páginas de sus años.`,
  none: "Todavía no hay nadie a quien nombren dos reuniones.",
  unresolved: (count) => words.counted(count, { one: "nombre sin página", other: "nombres sin página" }),
  unresolvedNames: (names) =>
    `Estos nombres no tienen página porque menos de dos reuniones los dan por presentes, o porque pueden ser de varias personas: ${names}.`,
};

export const attendance: typeof english.attendance = {
  heading: "Asistencia",
  title: (year) => `Asistencia en ${year}`,
  table: (year) => `Quién estuvo en cada reunión de ${year}`,
  person: "Nombre",
  meetings: "Cada reunión, dibujada",
  present: "Presente",
  presentIn: (year) => `Presente en ${year}`,
  presentOf: (count, recorded) => `${words.number(count)} de ${words.number(recorded)}`,
  recordedOf: (recorded, all) =>
    `${words.number(recorded)} de ${words.counted(all, nouns.meeting)} ${recorded === 1 ? "dice" : "dicen"} quién estuvo:`,
  legend: {
    present: "presente",
    absent: "ausente",
    unrecorded: "sin asistencia",
    cancelled: "canceladas",
    agenda: "orden del día",
  },
  counted: (count, kind) => `${words.number(count)} ${kind}`,
  leftOut: (count) =>
    count === 1
      ? "Falta 1 persona que estuvo menos veces que estas."
      : `Faltan ${words.number(count)} personas que estuvieron menos veces que estas.`,
};

export const triageShares: typeof english.triageShares = {
  heading: "Triaje",
  title: (year) => `Triaje en ${year}`,
  table: (year) => `Turnos de ${year}`,
  columns: { person: "Nombre", turns: "Turnos", expected: "Parte igual", longestGap: "Pausa más larga" },
  gap: (count) => words.counted(count, nouns.week),
  note: "La parte igual reparte cada turno entre quienes tuvieron turnos ese año y estaban entonces en el equipo, desde las primeras hasta las últimas actas que los incluyen.",
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
    `${words.number(count)} de ${words.counted(recorded, nouns.meeting)} con asistencia registrada, ${del(dates.long(first), first)} ${al(dates.long(last), last)}`,
  triage: "Semanas de triaje",
  lastSeen: (day, weeks) => [
    "Última mención el ",
    day,
    weeks === 0
      ? ", en las actas más recientes."
      : `, ${words.counted(weeks, nouns.week)} antes de las actas más recientes.`,
  ],
  statements: "Intervenciones",
  statementsNote: (count, meetings) => `${words.number(count)} en ${words.counted(meetings, nouns.meeting)}`,
  firstStatements: (search, isCut) =>
    isCut
      ? sentence`Cada fecha lleva a la primera intervención de esa reunión. Solo figuran las reuniones más recientes; ${search("la búsqueda")} encuentra todas.`
      : sentence`Cada fecha lleva a la primera intervención de esa reunión; ${search("la búsqueda")} encuentra todas.`,
  spokenAt: (day, count) => `${day} (${words.number(count)})`,
  open: "Tareas pendientes",
  openNote: (count) => `${words.number(count)}, primero las más antiguas`,
  closed: "Otras tareas",
  support: "Soporte",
};
