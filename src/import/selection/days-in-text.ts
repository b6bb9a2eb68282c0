// Finds the days of minutes in their text: in the headings of several meetings, or in the first lines.

import { meetingsByDay } from "../../dialects/text/meetings-by-day.ts";
import { calendarDate, findDates } from "../../format/days/date-patterns.ts";
import type { IsoDate, MeetingDate } from "../../model/meeting.ts";

/** A part of a file that holds the minutes of one meeting; the lines around it are blank, so that its own keep their numbers. */
export interface DatedPart {
  readonly date: MeetingDate;
  readonly text: string;
}

/** Lines at the start of a text in which the day of its meeting is looked for. */
const firstLines = 12;

/** The meetings of a text that holds several; otherwise empty. `name` is that of its file. */
export function partsByDay(text: string, name: string): readonly DatedPart[] {
  const lines = text.split("\n");
  return meetingsByDay(text, name).map(({ date, from, to }) => ({
    date,
    text: lines.map((content, at) => (at < from || at >= to ? "" : content)).join("\n"),
  }));
}

/** The day in the first lines of a text, as `patterns` write it; null if there is none. */
export function dayInText(text: string, patterns: readonly string[]): IsoDate | null {
  const days = text.split("\n", firstLines).map((line) => dayIn(line, patterns));
  return days.find((date) => date !== null) ?? null;
}

function dayIn(text: string, patterns: readonly string[]): IsoDate | null {
  if (text.length > 300) return null;
  const found = patterns.flatMap((pattern) => findDates(text, [pattern]));
  return found.map(calendarDate).find((date) => date !== null) ?? null;
}
