import { longDate } from "../format/days/days.ts";
import { dayOfFile, monthInPath } from "../format/days/meeting-day.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const fileNameDate: Rule = {
  id: "file-name-date",
  about:
    "The day in a file's name or folders is the meeting's date, so that a copied file whose date was not changed is noticed.",
  severity: "error",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => {
      if (meeting.source.lines) return [];
      const fileDate = dayOfFile(meeting.source);
      const position = ["date"];
      if (fileDate === null) {
        const name = meeting.source.path.split("/").at(-1) ?? "";
        // A name with words may do without a day, and the name of a month where nobody knows the day.
        if (!/^[\d-]+\.md$/.test(name) || meeting.date.startsWith(monthInPath(meeting.source.path) ?? "-"))
          return [];
        const message = `the file is named "${name}", expected the meeting's date`;
        return [{ meeting, position, message, hint: `rename it to ${meeting.date}.md` }];
      }
      if (fileDate === meeting.date) return [];
      return [
        {
          meeting,
          position,
          message: `date is ${meeting.date}, expected ${fileDate} as in the file's name`,
          hint: `write date: ${fileDate}, or rename the file if the meeting was on ${longDate(meeting.date)}`,
        },
      ];
    }),
};
