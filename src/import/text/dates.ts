import { isoDate, monthNumber } from "../../format/dates.ts";
import { literalPattern } from "../../format/privacy.ts";
import type { IsoDate } from "../../model/meeting.ts";

/** A day found in a text; the year is null where the text does not say it. */
export interface FoundDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly index: number;
  readonly length: number;
}

/** What each placeholder of a date pattern stands for; word processors make dashes of hyphens. */
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

/** Whether a pattern names a month and a day, each once. */
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

/** The days that the first matching pattern finds in a text, in their order. */
export function findDates(text: string, patterns: readonly string[]): FoundDate[] {
  for (const pattern of patterns) {
    const found = [...text.matchAll(toRegExp(pattern))].flatMap(readMatch);
    if (found.length > 0) return found;
  }
  return [];
}

/** The calendar day of a found date; null where it has no year, or the calendar no such day. */
export function dayOf({ year, month, day }: FoundDate): IsoDate | null {
  return year === null ? null : isoDate(year, month, day);
}

/** Patterns are few, and each is looked for in every line. */
const compiled = new Map<string, RegExp>();

function toRegExp(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known;
}

function compile(pattern: string): RegExp {
  const parts = pattern.split(/(\{[^{}]*\}|\s+|[*-])/).map((part, index, all) => {
    if (/^\s+$/.test(part)) return String.raw`\s+`;
    // A number or a month behind any text starts a word.
    const boundary = part.startsWith("{") && all.slice(0, index).findLast((other) => other !== "") === "*";
    return `${boundary ? String.raw`(?<![\p{L}\d])` : ""}${placeholders[part] ?? literalPattern(part)}`;
  });
  // A year needs no word boundary: `Telcon20100707Minutes`.
  const edge = pattern.startsWith("{yyyy}") ? String.raw`\d` : String.raw`\p{L}\d`;
  return new RegExp(`(?<![${edge}])${parts.join("")}(?![${edge}])`, "giu");
}

function readMatch({ 0: found, index, groups }: RegExpExecArray): FoundDate[] {
  const month = groups?.name === undefined ? Number(groups?.month) : monthNumber(groups.name);
  const year = groups?.year === undefined ? null : Number(groups.year);
  const day = Number(groups?.day);
  // A leap year stands in for the missing one.
  if (month === null || isoDate(year ?? 2000, month, day) === null) return [];
  return [{ year, month, day, index, length: found.length }];
}
