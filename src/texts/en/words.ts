import { longDate, mediumDate, monthName, shortDate } from "../../format/days/days.ts";
import { isMonth } from "../../format/days/months.ts";
import type { MeetingDate } from "../../model/meeting.ts";
import { localeDates, withRelative } from "../date-words.ts";
import { type Noun, wordsOf } from "../words.ts";

// British English has no comma before "and".
export const words = wordsOf("en-GB");

/** Some versions of Node and browsers shorten September to "Sept", so these formats are our own. */
export const dates = withRelative({
  long: longDate,
  medium: mediumDate,
  short: shortDate,
  month: monthName,
  shortMonth: (date) => monthName(date).slice(0, 3),
  monthAndYear: (date) => `${monthName(date)} ${date.slice(0, 4)}`,
  weekday: localeDates("en-GB").weekday,
});

/** `on 14 September 2020`, `in September 2020`: a written date with what comes before it. */
export function onDay(written: string, date: MeetingDate): string {
  return `${isMonth(date) ? "in" : "on"} ${written}`;
}

type NounName = "meeting" | "ticket" | "week" | "day" | "issue" | "release" | "actionItem" | "person";

/** The nouns that are counted. */
export const nouns: Readonly<Record<NounName, Noun>> = {
  meeting: { one: "meeting", other: "meetings" },
  ticket: { one: "ticket", other: "tickets" },
  week: { one: "week", other: "weeks" },
  day: { one: "day", other: "days" },
  issue: { one: "issue", other: "issues" },
  release: { one: "release", other: "releases" },
  actionItem: { one: "action item", other: "action items" },
  person: { one: "person", other: "people" },
};
