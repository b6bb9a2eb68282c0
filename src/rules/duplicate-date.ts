import type { Meeting, MeetingId } from "../model/meeting.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const duplicateDate: Rule = {
  id: "duplicate-date",
  about:
    "A day of a series has one page, so it has one file. A file named after another day is reported for its name and not counted here.",
  severity: "error",
  check: (context) => {
    const meetings = meetingsOf(context).filter(({ source, date }) => source.path.endsWith(`/${date}.md`));
    const byId = new Map<MeetingId, Meeting[]>();
    for (const meeting of meetings) {
      const sameDay = byId.get(meeting.id) ?? [];
      sameDay.push(meeting);
      byId.set(meeting.id, sameDay);
    }
    return meetings.flatMap((meeting) => {
      const others = (byId.get(meeting.id) ?? []).filter((other) => other !== meeting);
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
