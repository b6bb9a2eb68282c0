import { localeDates } from "../date-words.ts";
import type { nouns as english } from "../en/words.ts";
import { wordsOf } from "../words.ts";

export const words = wordsOf("es");

export const dates = localeDates("es");

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
