// Finds dates by patterns, such as those of an import's profile.

import type { IsoDate } from "../../model/meeting.ts";
import { allMatches } from "../all-matches.ts";
import { literalPattern } from "../literal-pattern.ts";
import { isoDate } from "./dates.ts";
import { monthNumber } from "./days.ts";

/** A date found in a text; the year is null if the text omits it. */
export interface FoundDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly index: number;
  readonly length: number;
}

/** The regular expression for each placeholder of a date pattern. Word processors turn hyphens into dashes. */
const placeholders: Readonly<Record<string, string>> = {
  "{yyyy}": String.raw`(?<year>(?:19|20)\d\d)`,
  "{MM}": String.raw`(?<month>\d\d)`,
  "{M}": String.raw`(?<month>\d{1,2})`,
  "{dd}": String.raw`(?<day>\d\d)`,
  "{d}": String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`,
  "{month}": String.raw`(?<name>\p{L}{3,9})\.?`,
  "*": ".*?",
  "-": "[-\u2010-\u2013]",
};

/** Whether a pattern has exactly one month and one day, and at most one year. */
export function isDatePattern(pattern: string): boolean {
  const found: readonly string[] = pattern.match(/\{[^{}]*\}/g) ?? [];
  const count = (...names: string[]): number => found.filter((name) => names.includes(name)).length;
  return (
    found.every((name) => name in placeholders) &&
    count("{M}", "{MM}", "{month}") === 1 &&
    count("{d}", "{dd}") === 1 &&
    count("{yyyy}") <= 1
  );
}

/** The dates that the first matching pattern finds in a text, in order. */
export function findDates(text: string, patterns: readonly string[]): FoundDate[] {
  for (const pattern of patterns) {
    const found = allMatches(text, toRegExp(pattern)).flatMap(readMatch);
    if (found.length > 0) return found;
  }
  return [];
}

/** Null if the date has no year, or if the calendar has no such day. */
export function calendarDate({ year, month, day }: FoundDate): IsoDate | null {
  return year === null ? null : isoDate(year, month, day);
}

/** There are few patterns, and each is used for many texts. */
const compiled = new Map<string, RegExp>();

function toRegExp(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known;
}

function compile(pattern: string): RegExp {
  const parts = pattern.split(/(\{[^{}]*\}|\s+|[*-])/).map((part, index, all) => {
    if (/^\s+$/.test(part)) return String.raw`\s+`;
    // A number or a month after `*` starts a word.
    const boundary = part.startsWith("{") && all.slice(0, index).findLast((other) => other !== "") === "*";
    return `${boundary ? String.raw`(?<![\p{L}\d])` : ""}${placeholders[part] ?? literalPattern(part)}`;
  });
  // A year may follow a letter: `Telcon20100707Minutes`.
  const edge = pattern.startsWith("{yyyy}") ? String.raw`\d` : String.raw`\p{L}\d`;
  return new RegExp(`(?<![${edge}])${parts.join("")}(?![${edge}])`, "giu");
}

function readMatch({ 0: found, index, groups }: RegExpExecArray): FoundDate[] {
  const month = groups?.name === undefined ? Number(groups?.month) : monthNumber(groups.name);
  const year = groups?.year === undefined ? null : Number(groups.year);
  const day = Number(groups?.day);
  // A missing year counts as a leap year, so that 29 February is valid.
  if (month === null || isoDate(year ?? 2000, month, day) === null) return [];
  return [{ year, month, day, index, length: found.length }];
}
