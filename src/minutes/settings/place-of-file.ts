// Reads from a path who met.

import { monthNumber } from "../../format/days/days.ts";
import { datesInName } from "../../format/days/meeting-day.ts";
import type { Series } from "../../model/settings.ts";

/** Words that say what a file is, and not who met. */
const ordinary = new Set([
  ...["minutes", "minute", "meeting", "meetings", "notes", "note", "agenda", "agendas", "log", "logs"],
  ...["call", "calls", "telcon", "telcons", "telecon", "telecons", "transcript", "transcripts", "summary"],
  ...["archive", "archives", "archived", "old", "raw", "template", "templates", "content", "day"],
]);

/** A name that is written so, such as `node.js`. */
const nameWithDots = /^\p{L}+(?:\.\p{L}+)+$/u;

/** A name or a folder that several files share, as the settings would have it. */
export interface LabelledPlace {
  readonly place: Pick<Series, "folder" | "files">;
  readonly label: string;
}

/** What the folders or the name of a file say besides its day; null if nothing. */
export function placeOfFile(path: string): LabelledPlace | null {
  const folder = path
    .split("/")
    .slice(0, -1)
    .find((one) => wordsOf(one).length > 0);
  if (folder !== undefined)
    return {
      place: { folder, files: null },
      label: nameWithDots.test(folder) ? folder : labelOf(wordsOf(folder)),
    };
  const { name, start, end } = nameOfFile(path);
  const words = wordsOf(name);
  if (words.length === 0 || start === name) return null;
  const label = labelOf(words);
  if (labelOf(wordsOf(start)) === label) return { place: { folder: null, files: `${start}*` }, label };
  if (labelOf(wordsOf(end)) === label) return { place: { folder: null, files: `*${end}` }, label };
  return null;
}

/**
 * What the name of a file says besides its day, to tell it from others of the same day: also single letters with a number,
 * such as `V8`. Null if nothing, or if there is no day in the name.
 */
export function placeOfName(path: string): LabelledPlace | null {
  const { name, start, end } = nameOfFile(path);
  if (start === name) return null;
  const [starts, ends] = [start, end].map((text) => partsOf(text.replace(/^T\d\d[\d_:.]*Z?/, "")));
  if (!starts || !ends || starts.length > 0 === ends.length > 0) return null;
  return starts.length > 0
    ? { place: { folder: null, files: `${start}*` }, label: labelOf(starts) }
    : { place: { folder: null, files: `*${end}` }, label: labelOf(ends) };
}

/** The name of a file, and what is in it before and after its day. */
function nameOfFile(path: string) {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
  const dates = datesInName(name);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    name,
    start: first ? name.slice(0, first.index) : (/^\D*/.exec(name)?.[0] ?? ""),
    end: last ? name.slice(last.index + last.length) : (/\D*$/.exec(name)?.[0] ?? ""),
  };
}

/** The words of a name that are no numbers, months or ordinary words. */
function wordsOf(name: string): readonly string[] {
  // A single letter is that of a quarter or a version.
  const words = name.match(/\p{L}{2,}(?:\d\p{L}+)*/gu) ?? [];
  return words.filter((word) => !ordinary.has(word.toLowerCase()) && monthNumber(word) === null);
}

/** The same with single letters and with numbers, where there is a letter. */
function partsOf(name: string): readonly string[] {
  const parts = name.match(/[\p{L}\d]+/gu) ?? [];
  const telling = parts.filter((part) => !ordinary.has(part.toLowerCase()));
  return telling.some((part) => /\p{L}/u.test(part)) ? telling : [];
}

/** Abbreviations that teams have in the names of folders. */
const abbreviations = new Set([
  "ai",
  "api",
  "cd",
  "ci",
  "hr",
  "ml",
  "qa",
  "sig",
  "toc",
  "tsc",
  "ui",
  "ux",
  "wg",
]);

/** `js`, `core` as a title: `Js core`. */
function labelOf(words: readonly string[]): string {
  const text = words.map((word) => (abbreviations.has(word) ? word.toUpperCase() : word)).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
