import type { search as english } from "../../en/search/search.ts";
import { dates, del, words } from "../words.ts";

const results = (count: number): string => words.counted(count, { one: "resultado", other: "resultados" });

/** What the search says in the browser. */
export const search: typeof english = {
  dates,
  locale: "es",
  searching: "Buscando…",
  failed: "No se ha podido cargar la búsqueda.",
  failedWithList: "No se ha podido cargar la búsqueda. La lista de todas las reuniones está en",
  clear: "Quitar los filtros",
  allResults: "Filtros, meses y todos los resultados",
  showMore: (left) => `Mostrar más (quedan ${words.number(left)})`,
  also: "también",
  kinds: {
    minutes: { one: "Acta", many: "Actas" },
    fact: { one: "Dato", many: "Datos" },
    action: { one: "Tarea", many: "Tareas" },
    decision: { one: "Decisión", many: "Decisiones" },
    support: { one: "Soporte", many: "Soporte" },
    statement: { one: "Intervención", many: "Intervenciones" },
  },
  inMonth: (month, count) =>
    `${dates.monthAndYear(month)}, ${words.counted(count, { one: "encontrado", other: "encontrados" })}`,
  pages: {
    year: (year) => `Reuniones de ${year}`,
    month: (month) => `Reuniones de ${dates.monthAndYear(month)}`,
    day: (date) => `Acta ${del(dates.long(date), date)}`,
    nearestDay: (date) => `No hay acta de ese día; la más próxima es del ${dates.long(date)}`,
    issue: (key) => `Incidencia ${key}`,
    topic: (name) => `Tema ${name}`,
    release: (name) => `Versión ${name}`,
  },
  start: {
    title: "Por dónde empezar",
    month: (month) => `Todo ${dates.monthAndYear(month)}`,
    decisions: (year) => `Decisiones de ${year}`,
    actions: (year) => `Tareas de ${year}`,
    support: (year) => `Soporte en ${year}`,
    whoAttended: (date) => `Asistencia ${dates.long(date)}`,
    hint: "Puede escribir palabras, una fecha o un mes, la dirección o la clave de una incidencia, o el nombre de un archivo antiguo. Las comillas buscan una frase.",
  },
  outcome: {
    results,
    inMonth: (month) => ` en ${dates.monthAndYear(month)}`,
    ofDays: (days) => ` del ${words.listed(days.map(dates.long))}`,
    order: {
      oldest: ", primero los más antiguos",
      newest: ", primero los más recientes",
      relevance: ", primero los más relevantes",
    },
    noneOfFilters: "Nada coincide con estos filtros.",
    noneButWithout: (count) => `Nada coincide con estos filtros; sin ellos hay ${results(count)}.`,
    none: (quoted) =>
      `Ningún acta contiene ${quoted}. Se ha buscado en el texto de todas las actas, con datos, tareas, decisiones y entradas de soporte.`,
    noneOfDay: (date) => `No hay acta del ${dates.long(date)}; estas son las más próximas.`,
    corrected: (typed, correction) =>
      `Ningún acta contiene «${typed}», así que se ha buscado «${correction}».`,
    missing: (quoted) => `No aparece en ningún acta y se ha omitido: ${quoted}.`,
    omitted: (quoted) => `Ninguna sección contiene todas las palabras, así que se han omitido: ${quoted}.`,
    unchecked: (count) =>
      `En ${results(count)} con estas palabras no se ha comprobado la frase; añada una palabra o un mes.`,
    quote: (text) => `«${text}»`,
  },
};
