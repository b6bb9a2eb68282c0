import type { review as english } from "../en/review.ts";
import { dates, words } from "./words.ts";

/** What became of action items since the meeting before. */
export const review: typeof english = {
  title: "Tareas",
  titleSince: (date) => `Tareas desde el ${dates.long(date)}`,
  counts: {
    new: (count) => `${words.number(count)} ${count === 1 ? "nueva" : "nuevas"}`,
    carried: (count) => `${words.number(count)} ${count === 1 ? "pendiente" : "pendientes"}`,
    closed: (count) => `${words.number(count)} ${count === 1 ? "cerrada" : "cerradas"}`,
    gone: (count) => `${words.number(count)} que ya no ${count === 1 ? "figura" : "figuran"}`,
  },
  new: "nueva",
  with: "con",
};
