import type { IsoDate, PlaceOfMeeting } from "../../model/meeting.ts";
import { calendarDate, type FoundDate, findDates } from "./date-patterns.ts";
import { dayInTitle } from "./day-in-title.ts";

/** Where a day was found, for people. */
export type DayPlace = "the path" | "the title" | "a heading";

/** The day of a meeting that its file tells without front matter. */
export interface FoundDay {
  readonly date: IsoDate;
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
export function dayOfFile({ path, lines }: PlaceOfMeeting): IsoDate | null {
  return lines ? null : dayInPath(path);
}

/** The first line of a text if it is a heading, without the `#`; empty if it is none. */
export function firstHeading(text: string): string {
  return /^\s{0,100}#{1,6}[ \t]+([^\n]{1,200})(?:\n|$)/.exec(text)?.[1]?.trimEnd() ?? "";
}

/** The day that a file tells by its path, or else in its first heading; null if it tells none. */
export function meetingDay(path: string, text: string): FoundDay | null {
  const date = dayInPath(path);
  if (date !== null) return { date, place: "the path" };
  const heading = firstHeading(text);
  if (heading === "") return null;
  for (const language of languages) {
    const found = dayInTitle(heading, language);
    if (found) return { date: found.date, place: "the title" };
  }
  return null;
}

/** A title without the day in it; empty if nothing else is left. */
export function titleWithoutDay(title: string): string {
  for (const language of languages) {
    const found = dayInTitle(title, language);
    if (found) return found.rest;
  }
  return title;
}
