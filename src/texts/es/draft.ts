import type { DraftTexts } from "../texts.ts";
import { dates, del, el, nouns, words } from "./words.ts";

export const draft: DraftTexts = {
  agenda: "borra esta línea cuando se haya celebrado la reunión",
  guess: "una suposición: quien más tiempo lleva esperando",
  countOf: (earlier, date) =>
    `al lado de cada uno: el recuento ${del(dates.relativeTo(earlier, date), earlier)}`,
  openSince: (firstSeen, date, weeks) =>
    `abierta desde ${el(dates.relativeTo(firstSeen, date), firstSeen)}, ${words.counted(weeks, nouns.week)}`,
};
