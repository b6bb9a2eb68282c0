import { meetingsOf, positionOf, type Rule } from "./rule.ts";

/** A day has one page, so it can have one file. A file named after another day has a finding of its own, and does not count. */
export const duplicateDate: Rule = {
  id: "duplicate-date",
  severity: "error",
  check: (context) => {
    const meetings = meetingsOf(context).filter(({ source, date }) => source.path.endsWith(`/${date}.md`));
    return meetings.flatMap((meeting) => {
      const others = meetings.filter((other) => other !== meeting && other.date === meeting.date);
      if (others.length === 0) return [];
      const files = others.map(({ source }) => source.path).join(", ");
      const message = `${meeting.date} has minutes in ${files} too`;
      return [
        {
          meeting,
          position: positionOf(meeting, "date"),
          message,
          hint: "merge the files, or correct the date of one",
        },
      ];
    });
  },
};
