import { isMonth } from "../../format/days/months.ts";
import type { MeetingDate } from "../../model/meeting.ts";
import { localeDates } from "../date-words.ts";
import type { nouns as english } from "../en/words.ts";
import { wordsOf } from "../words.ts";

export const words = wordsOf("es");

export const dates = localeDates("es");

// A day has an article, and a month has none: "el 14 de septiembre", "septiembre de 2020".

export function el(written: string, date: MeetingDate): string {
  return isMonth(date) ? written : `el ${written}`;
}

export function del(written: string, date: MeetingDate): string {
  return `${isMonth(date) ? "de" : "del"} ${written}`;
}

export function al(written: string, date: MeetingDate): string {
  return `${isMonth(date) ? "a" : "al"} ${written}`;
}

/** When something was so. */
export function onDay(written: string, date: MeetingDate): string {
  return `${isMonth(date) ? "en" : "el"} ${written}`;
}

/** The nouns that are counted. */
export const nouns: typeof english = {
  meeting: { one: "reunión", other: "reuniones" },
  ticket: { one: "ticket", other: "tickets" },
  week: { one: "semana", other: "semanas" },
  day: { one: "día", other: "días" },
  issue: { one: "incidencia", other: "incidencias" },
  release: { one: "versión", other: "versiones" },
  actionItem: { one: "tarea", other: "tareas" },
  person: { one: "persona", other: "personas" },
};
