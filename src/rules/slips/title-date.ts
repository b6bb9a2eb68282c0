import { type DayInTitle, dayInTitle } from "../../format/days/day-in-title.ts";
import { longDate } from "../../format/days/days.ts";
import { memoizeByText } from "../../format/reuse/memoize.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { Rule, Violation } from "../rule.ts";

export const titleDate: Rule = {
  id: "title-date",
  about:
    "A date in the title is the day of the meeting. In a copied file it is often that of the earlier one.",
  severity: "warning",
  check: (context) => {
    const { language } = context.settings;
    // Most meetings have the title of their series.
    const dayIn = memoizeByText((title) => dayInTitle(title, language));
    return context.archive.meetings.flatMap(({ meeting, previous }): Violation[] => {
      const named = dayIn(meeting.title);
      if (named === null || named.date === meeting.date) return [];
      // The title of the last meeting was copied; any other day may be what the meeting is about.
      const replacement = named.date === previous?.date ? onDay(named, meeting.date, language) : null;
      return [
        {
          meeting,
          position: ["title"],
          message: `the title names ${longDate(named.date)}, but the meeting is on ${longDate(meeting.date)}`,
          hint: "correct the date, or remove it: every page shows the day beside the title",
          ...(replacement === null ? {} : { fix: { found: named.typed, replacement } }),
        },
      ];
    });
  },
};

/** Another day, typed as the named one is; null if that takes more than another number of the day. */
function onDay({ date: day, typed }: DayInTitle, other: IsoDate, language: string): string | null {
  const number = (date: IsoDate): string => String(Number(date.slice(-2)));
  const candidate = typed.includes(day)
    ? typed.replace(day, other)
    : typed.replace(new RegExp(`\\b0?${number(day)}\\b`), (found) =>
        found.startsWith("0") ? other.slice(-2) : number(other),
      );
  const read = dayInTitle(candidate, language);
  return read?.date === other && read.typed === candidate ? candidate : null;
}
