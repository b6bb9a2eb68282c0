import type { IsoDate, Meeting } from "../model/meeting.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const duplicateDate: Rule = {
  id: "duplicate-date",
  about:
    "A day has one page, so it has one file. A file named after another day is reported for its name and not counted here.",
  severity: "error",
  check: (context) => {
    const meetings = meetingsOf(context).filter(({ source, date }) => source.path.endsWith(`/${date}.md`));
    const byDate = new Map<IsoDate, Meeting[]>();
    for (const meeting of meetings) {
      const sameDay = byDate.get(meeting.date) ?? [];
      sameDay.push(meeting);
      byDate.set(meeting.date, sameDay);
    }
    return meetings.flatMap((meeting) => {
      const others = (byDate.get(meeting.date) ?? []).filter((other) => other !== meeting);
      if (others.length === 0) return [];
      const files = others.map(({ source }) => source.path).join(", ");
      return [
        {
          meeting,
          position: ["date"],
          message: `${meeting.date} also has minutes in ${files}`,
          hint: "merge the files, or correct the date of one",
        },
      ];
    });
  },
};
