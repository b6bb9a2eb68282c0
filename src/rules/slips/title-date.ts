import { longDate } from "../../format/days/days.ts";
import { readTypedDates } from "../../format/days/typed-date.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { Rule, Violation } from "../rule.ts";

export const titleDate: Rule = {
  id: "title-date",
  about:
    "A date in the title is the day of the meeting. In a copied file it is often that of the earlier one.",
  severity: "warning",
  check: (context) =>
    context.archive.meetings.flatMap(({ meeting, previous }): Violation[] => {
      const { language } = context.settings;
      const named = dayIn(meeting.title, language);
      if (named === null || named.day === meeting.date) return [];
      // The title of the last meeting was copied; any other day may be what the meeting is about.
      const replacement = named.day === previous?.date ? onDay(named, meeting.date, language) : null;
      return [
        {
          meeting,
          position: ["title"],
          message: `the title names ${longDate(named.day)}, but the meeting is on ${longDate(meeting.date)}`,
          hint: "correct the date, or remove it: every page shows the day beside the title",
          ...(replacement === null ? {} : { fix: { found: named.typed, replacement } }),
        },
      ];
    }),
};

/** So many words are in the longest form of a date, such as `14 de septiembre de 2020`. */
const mostWords = 5;

interface NamedDay {
  readonly day: IsoDate;
  /** The words that name it. */
  readonly typed: string;
}

/** The first day that a title names; null if it names none. */
function dayIn(title: string, language: string): NamedDay | null {
  const words = title.split(/[\s()]+/).filter((word) => word !== "");
  for (let size = mostWords; size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const typed = words
        .slice(start, start + size)
        .join(" ")
        .replace(/(?<![,.:;])[,.:;]+$/, "");
      const [read, another] = readTypedDates(typed, language);
      // A date that can be read in two ways names no day.
      if (read?.kind === "day" && !another) return { day: read.date, typed };
    }
  }
  return null;
}

/** Another day, typed as the named one is; null if that takes more than another number of the day. */
function onDay({ day, typed }: NamedDay, other: IsoDate, language: string): string | null {
  const number = (date: IsoDate): string => String(Number(date.slice(-2)));
  const candidate = typed.includes(day)
    ? typed.replace(day, other)
    : typed.replace(new RegExp(`\\b0?${number(day)}\\b`), (found) =>
        found.startsWith("0") ? other.slice(-2) : number(other),
      );
  const read = dayIn(candidate, language);
  return read?.day === other && read.typed === candidate ? candidate : null;
}
