import type { IsoDate } from "../../model/meeting.ts";
import { readTypedDates } from "./typed-date.ts";

/** A day that a title names, and the title without it. */
export interface DayInTitle {
  readonly date: IsoDate;
  /** The words that name it. */
  readonly typed: string;
  readonly rest: string;
}

/** Words in the longest form of a date, such as `14 de septiembre de 2020`. */
const mostWords = 5;
/** A longer text is no title. */
const longest = 200;

const weekday =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)[.,]?$/i;

/** The first day that a title names in English or in another language; null if it names none. */
export function dayInTitle(title: string, language: string): DayInTitle | null {
  if (title.length > longest) return null;
  const words = wordsOf(title);
  for (let size = mostWords; size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const typed = words
        .slice(start, start + size)
        .map(({ text }) => text)
        .join(" ")
        .replace(/(?<![,.:;])[,.:;]+$/, "");
      const [read, another] = readTypedDates(typed, language);
      // A date that can be read in two ways names no day.
      if (read?.kind !== "day" || another) continue;
      const before = words.slice(0, start);
      if (weekday.test(before.at(-1)?.text ?? "")) before.pop();
      return { date: read.date, typed, rest: withoutEnds([...before, ...words.slice(start + size)]) };
    }
  }
  return null;
}

interface Word {
  readonly text: string;
  /** With the brackets around it. */
  readonly written: string;
}

function wordsOf(title: string): Word[] {
  return [...title.matchAll(/(?<!\()\(*([^\s()]+)\)*/g)].map(([written, text = ""]) => ({ text, written }));
}

/** Without the punctuation and the small words that led to a date. */
function withoutEnds(words: readonly Word[]): string {
  const isLoose = (word: Word | undefined): boolean =>
    word !== undefined && /^(?:[^\p{L}\p{N}]+|of|on|for|from|del?|date:?)$/iu.test(word.text);
  const kept = [...words];
  while (isLoose(kept.at(-1))) kept.pop();
  while (isLoose(kept[0])) kept.shift();
  const text = kept
    .map(({ written }) => written)
    .join(" ")
    .replace(/(?<![,:;])[,:;]{1,3}$/, "");
  // The date may have been in the same brackets.
  return text.split("(").length === text.split(")").length ? text : text.replace(/[()]/g, "");
}
