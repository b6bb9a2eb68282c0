import { longDate } from "../../format/days/days.ts";
import { readTypedDates } from "../../format/days/typed-date.ts";
import type { IsoDate } from "../../model/meeting.ts";
import { meetingsOf, type Rule } from "../rule.ts";

export const titleDate: Rule = {
  id: "title-date",
  about:
    "A date in the title is the day of the meeting. In a copied file it is often that of the earlier one.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => {
      const named = dayIn(meeting.title, context.settings.language);
      if (named === null || named === meeting.date) return [];
      return [
        {
          meeting,
          position: ["title"],
          message: `the title names ${longDate(named)}, but the meeting is on ${longDate(meeting.date)}`,
          hint: "correct the date, or remove it: every page shows the day beside the title",
        },
      ];
    }),
};

/** So many words are in the longest form of a date, such as `14 de septiembre de 2020`. */
const mostWords = 5;

/** The first day that a title names; null if it names none. */
function dayIn(title: string, language: string): IsoDate | null {
  const words = title.split(/[\s()]+/);
  for (let size = mostWords; size > 0; size -= 1) {
    for (let start = 0; start + size <= words.length; start += 1) {
      const [read, another] = readTypedDates(
        words
          .slice(start, start + size)
          .join(" ")
          .replace(/(?<![,.:;])[,.:;]+$/, ""),
        language,
      );
      // A date that can be read in two ways names no day.
      if (read?.kind === "day" && !another) return read.date;
    }
  }
  return null;
}
