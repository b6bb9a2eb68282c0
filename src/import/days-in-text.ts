// Finds the days of minutes whose path has none: in the first lines, or in the headings of several meetings.

import { type Heading, readOldText } from "../dialects/text/old-text.ts";
import { calendarDate, findDates } from "../format/days/date-patterns.ts";
import type { IsoDate } from "../model/meeting.ts";

/** A part of a file that holds the minutes of one meeting; the lines above it are blank, so that the others keep their numbers. */
export interface DatedPart {
  readonly date: IsoDate;
  readonly text: string;
}

/** Lines at the start of a text in which the day of its meeting is looked for. */
const firstLines = 12;
/** A heading about something else may name a day as well, and then has more words. */
const maxWords = 12;

/** Reads the parts of a text by its days, as `patterns` write them; empty if there is none. */
export function partsByDay(text: string, patterns: readonly string[]): readonly DatedPart[] {
  const old = readOldText("", text);
  const dated = old.headings.flatMap((heading) => {
    const date = dayIn(heading.title, patterns);
    return date === null || heading.title.split(/\s+/).length > maxWords ? [] : [{ ...heading, date }];
  });
  const level = Math.min(...dated.map((heading) => heading.level));
  const days = dated.filter((heading) => heading.level === level);
  if (days.length > 1 && isEachOnce(days)) return split(old.lines, days);
  const first = old.lines.slice(0, firstLines).find((line) => dayIn(line, patterns) !== null);
  const date = first === undefined ? null : dayIn(first, patterns);
  return date === null ? [] : [{ date, text }];
}

function isEachOnce(days: readonly { readonly date: IsoDate }[]): boolean {
  return new Set(days.map(({ date }) => date)).size === days.length;
}

function split(
  lines: readonly string[],
  days: readonly (Heading & { readonly date: IsoDate })[],
): DatedPart[] {
  return days.map(({ date, line }, index) => ({
    date,
    text: lines
      .map((content, at) => (at < line || at >= (days[index + 1]?.line ?? lines.length) ? "" : content))
      .join("\n"),
  }));
}

function dayIn(text: string, patterns: readonly string[]): IsoDate | null {
  if (text.length > 300) return null;
  const found = patterns.flatMap((pattern) => findDates(text, [pattern]));
  return found.map(calendarDate).find((date) => date !== null) ?? null;
}
