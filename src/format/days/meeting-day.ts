import type { IsoDate, MeetingDate, PlaceOfMeeting } from "../../model/meeting.ts";
import { memoize } from "../reuse/memoize.ts";
import { calendarDate, type FoundDate, findDates } from "./date-patterns.ts";
import { dayInLines } from "./day-in-lines.ts";
import { dayInTitle } from "./day-in-title.ts";
import { monthNumber } from "./days.ts";

/** Where a day was found, for people. */
export type DayPlace = "the path" | "the title" | "its first lines" | "a heading";

/** The day of a meeting, or its month, that its file tells without front matter. */
export interface FoundDay {
  readonly date: MeetingDate;
  readonly place: DayPlace;
}

/**
 * The forms of a day in a path, of which the first that is found counts. Without a month's name the year comes first, because
 * nobody knows whether `05-06-2024` is in May.
 */
const forms = [
  "{yyyy}-{M}-{d}",
  "{yyyy}_{M}_{d}",
  "{yyyy}.{M}.{d}",
  "{yyyy}{MM}{dd}",
  "{yyyy}/{M}/{d}",
  "{yyyy}/{MM}{dd}",
  "{d}-{month}-{yyyy}",
  "{month}-{d}-{yyyy}",
  "{yyyy}-*/{month}-{d}",
  "{yyyy}/*{month}-{d}",
  "{yyyy}/*{M}-{d}",
];

/** Languages whose months a title may name, besides English. */
const languages = ["es", "de", "fr", "pt", "it", "nl"];

/** The day in the name of a file, or in the folders below `minutes`; null if there is none. Of several, the last one. */
export function dayInPath(path: string): IsoDate | null {
  const found = datesInPath(path).at(-1);
  return found ? calendarDate(found) : null;
}

/** Whether a path has a single day, which is then that of everything in the file. */
export function hasOneDay(path: string): boolean {
  return new Set(datesInPath(path).map(calendarDate)).size === 1;
}

function datesInPath(path: string): readonly FoundDate[] {
  const folders = path.split("/");
  const below = folders.slice(folders.lastIndexOf("minutes", folders.length - 2) + 1).join("/");
  return findDates(below, forms);
}

/** The day in the path of a meeting's file; null if there is none, or if the file holds other meetings too. */
export const dayOfFile = memoize(({ path, lines }: PlaceOfMeeting): IsoDate | null =>
  lines ? null : dayInPath(path),
);

/** The days in the name of a file, without its folders. */
export function datesInName(name: string): readonly FoundDate[] {
  return findDates(name, forms);
}

/** Forms of a month in the name of a file. */
const monthForms = [
  String.raw`(?<year>(?:19|20)\d\d)[-_. ](?<month>0[1-9]|1[0-2])(?!\d|[-_. ]\d)`,
  String.raw`(?<name>\p{L}{3,9})[-_. ](?<year>(?:19|20)\d\d)(?![-_. ]?\d)`,
  String.raw`(?<year>(?:19|20)\d\d)[-_. ](?<name>\p{L}{3,9})(?!\p{L}|[-_. ]?\d)`,
].map((form) => new RegExp(`(?<![\\p{L}\\d]|\\d[-_. ])${form}`, "giu"));
/** A folder of a month may hold other files. */
const monthFolder =
  /(?:^|\/)((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?:\/(?:minutes|notes|meeting|agenda|index))?\.[a-z]+$/i;

/** The month, such as `2019-03`, in the name of a file or of its folder; null if there is a day, or not exactly one month. */
export function monthInPath(path: string): string | null {
  if (datesInPath(path).length > 0) return null;
  const [, year, number] = monthFolder.exec(path) ?? [];
  if (year && number) return `${year}-${number}`;
  const name = path.slice(path.lastIndexOf("/") + 1).slice(0, 200);
  const found = monthForms.flatMap((form) =>
    [...name.matchAll(form)].flatMap(({ groups }) => {
      const month = groups?.month === undefined ? monthNumber(groups?.name ?? "") : Number(groups.month);
      return month === null ? [] : `${groups?.year}-${String(month).padStart(2, "0")}`;
    }),
  );
  const [only = null, ...others] = new Set(found);
  return others.length === 0 ? only : null;
}

/** The first line of a text if it is a heading, without the `#`; empty if it is not one. */
export function firstHeading(text: string): string {
  return /^\s{0,100}#{1,6}[ \t]+([^\n]{1,200})(?:\n|$)/.exec(text)?.[1]?.trimEnd() ?? "";
}

/**
 * The day that a file tells by its path, or else in its first heading, or else in a line near it, or else the month in its
 * path; null if it tells none.
 */
export function meetingDay(path: string, text: string): FoundDay | null {
  const date = dayInPath(path);
  if (date !== null) return { date, place: "the path" };
  const heading = firstHeading(text);
  for (const language of heading === "" ? [] : languages) {
    const found = dayInTitle(heading, language);
    if (found) return { date: found.date, place: "the title" };
  }
  const name = path.slice(path.lastIndexOf("/") + 1);
  const day = dayInLines(name, heading, text, languages);
  if (day !== null) return { date: day, place: "its first lines" };
  const month = monthInPath(path);
  return month === null ? null : { date: month, place: "the path" };
}

/** A title without the day in it; empty if nothing else is left. */
export function titleWithoutDay(title: string): string {
  for (const language of languages) {
    const found = dayInTitle(title, language);
    if (found) return found.rest;
  }
  return title;
}
