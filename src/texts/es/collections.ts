import type * as english from "../en/collections.ts";
import { dates, el, nouns, words } from "./words.ts";

/** `3 semanas` */
const weeks = (count: number): string => words.counted(count, nouns.week);

export const lists: typeof english.lists = {
  since: (date) => `Desde ${el(dates.long(date), date)}`,
  years: "Por años",
  rowsOf: (count, list) => [
    `${words.counted(count, { one: "entrada", other: "entradas" })} de la lista `,
    list,
    ".",
  ],
  description: (title, count) => `${title}: ${words.counted(count, { one: "entrada", other: "entradas" })}.`,
};

export const decisions: typeof english.decisions = {
  title: "Decisiones",
  description: "Qué se decidió y cuándo.",
  lead: "Todas las decisiones, de la más reciente a la más antigua. Cada fecha lleva a la decisión en su acta.",
  feed: "Canal de decisiones",
  present: (count) => `${words.counted(count, nouns.person)} presentes`,
  supersedes: "Sustituye a la decisión del",
  supersededBy: "Sustituida por la decisión del",
  superseded: "Decisiones sustituidas",
  ofYear: (year) => `Decisiones de ${year}`,
  none: (example) => [
    "Ningún acta contiene todavía una decisión. Aquí aparecen las líneas que empiezan por ",
    example,
    ".",
  ],
};

export const actionItems: typeof english.actionItems = {
  title: "Tareas",
  description: "Quién se encargó de qué, y si sigue pendiente.",
  lead: "Cada tarea aparece una sola vez, aunque la repitan varias actas. Su fecha lleva a la última acta que la incluye.",
  open: "Pendientes",
  openNote: (count) => `${words.number(count)}, primero las más antiguas`,
  noneOpen: "El acta más reciente no incluye tareas pendientes.",
  lastListedIn: (year) => `Incluidas por última vez en ${year}`,
  ofYear: (year) => `Tareas incluidas por última vez en ${year}`,
  nobody: "Sin responsable",
  headings: { gone: "Desaparecidas sin cerrarse", done: "Hechas", dropped: "Descartadas" },
  byOwner: "Por responsable",
  status: {
    open: "pendiente",
    back: "recuperada",
    done: "hecha",
    dropped: "descartada",
    gone: "desaparecida",
  },
  statusSince: (status, date) => `${status} desde ${el(dates.medium(date), date)}`,
  carriedSince: (count, firstSeen) =>
    `pendiente durante ${weeks(count)}, desde ${el(dates.medium(firstSeen), firstSeen)}`,
  carried: (count, firstSeen) =>
    `pendiente durante ${weeks(count)}, desde ${el(dates.short(firstSeen), firstSeen)}`,
  changed: (count) => `modificada o reasignada ${count === 1 ? "una vez" : `${words.number(count)} veces`}`,
  goTo: (start) => `Acta: ${start}`,
};

export const support: typeof english.support = {
  title: "Soporte",
  description: "A qué sitios se ayudó, quién lo hizo y cuándo.",
  lead: "A qué sitios se ayudó y quién lo hizo, de lo más reciente a lo más antiguo.",
  ofYear: (year) => `Soporte en ${year}`,
  none: (example) => [
    "Ningún acta contiene todavía una entrada de soporte. Aquí aparecen líneas como ",
    example,
    " bajo el título «Support Update».",
  ],
  example: "Sitio (Persona): texto",
};

export const topics: typeof english.topics = {
  title: "Temas",
  description: "Todos los temas e incidencias que mencionan las actas.",
  lead: "Cada uno tiene una página con todas las líneas de las actas que lo mencionan.",
  none: (example) => [
    "Las actas no mencionan ningún tema, incidencia ni petición de cambios que conozca ",
    example,
    ".",
  ],
  named: "Por nombre",
  namedNote: (count) => `${words.number(count)}, primero los de más reuniones`,
  issues: "Incidencias y peticiones de cambios",
  issuesNote: (count) => `${words.number(count)}, primero las mencionadas más recientemente`,
  lastMentionedIn: (year) => `Mencionadas por última vez en ${year}`,
  ofYear: (year) => `Incidencias mencionadas por última vez en ${year}`,
  meetingsSince: (count, firstSeen) =>
    `${words.counted(count, nouns.meeting)} desde ${el(dates.medium(firstSeen), firstSeen)}`,
};

const lines = { one: "línea", other: "líneas" };

export const topic: typeof english.topic = {
  description: (label, meetings) =>
    `Menciones en ${words.counted(meetings, nouns.meeting)}: todas las líneas de las actas sobre ${label}.`,
  neighbours: "Temas contiguos",
  mentioned: (count, meetings) =>
    `Menciones en ${words.counted(count, lines)} de ${words.counted(meetings, nouns.meeting)}`,
  once: (day) => [", el ", day, "."],
  fromTo: (first, last) => [", la primera el ", first, " y la última el ", last, "."],
  quiet: "Sin menciones desde entonces.",
  alsoAs: (spellings) => `También como ${spellings.join(", ")}.`,
  inTracker: (label) => `${label} en el sistema de seguimiento`,
  feed: "Canal de menciones",
  minutes: "Acta",
  overTime: { month: "Líneas al mes", year: "Líneas al año" },
  mostIn: (period, count) => `el máximo en ${periodName(period)}, ${words.number(count)}`,
  figures: "Cifras",
  inPeriod: (period) => periodName(period),
  actions: "Tareas",
  decisions: "Decisiones",
  mentions: "Menciones",
  mentionsNote: "de la más reciente a la más antigua",
  newest: (shown, all) => `las ${words.number(shown)} reuniones más recientes de ${words.number(all)}`,
  years: "Por año",
  inYear: (label, year) => `${label} en ${year}`,
  yearDescription: (label, year) => `Todas las líneas de las actas de ${year} sobre ${label}.`,
};

function periodName(period: string): string {
  return period.length === 4 ? period : dates.monthAndYear(period);
}
