import type { review as english } from "../en/review.ts";
import { dates, el, words } from "./words.ts";

/** What became of action items since the meeting before. */
export const review: typeof english = {
  title: "Tareas",
  titleSince: (date) => `Tareas desde ${el(dates.long(date), date)}`,
  counts: {
    new: (count) => `${words.number(count)} ${count === 1 ? "nueva" : "nuevas"}`,
    back: (count) => `${words.number(count)} ${count === 1 ? "recuperada" : "recuperadas"}`,
    carried: (count) => `${words.number(count)} ${count === 1 ? "pendiente" : "pendientes"}`,
    done: (count) => `${words.number(count)} ${count === 1 ? "hecha" : "hechas"}`,
    dropped: (count) => `${words.number(count)} ${count === 1 ? "descartada" : "descartadas"}`,
    gone: (count) => `${words.number(count)} ${count === 1 ? "desaparecida" : "desaparecidas"}`,
  },
  groups: {
    new: "Nuevas",
    back: "Recuperadas: figuran de nuevo",
    carried: "Pendientes de antes",
    done: "Hechas",
    dropped: "Descartadas",
    closedBefore: "Cerradas antes",
    gone: "Tareas desaparecidas: ni figuran ni se cerraron",
  },
  new: "nueva",
  with: "con",
  handedOverBy: "antes de",
  onDay: (date) => `hasta ${el(dates.medium(date), date)}`,
};
