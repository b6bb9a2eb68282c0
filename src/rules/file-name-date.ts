import { isIsoDate, longDate } from "../format/days/days.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const fileNameDate: Rule = {
  id: "file-name-date",
  about:
    "A file is named after its meeting's date, so that a copied file whose date was not changed is noticed.",
  severity: "error",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => {
      const name = meeting.source.path.split("/").at(-1) ?? "";
      const fileDate = name.replace(/\.md$/, "");
      if (fileDate === meeting.date) return [];
      const position = ["date"];
      if (!isIsoDate(fileDate)) {
        const message = `the file is named "${name}", expected the meeting's date`;
        return [{ meeting, position, message, hint: `rename it to ${meeting.date}.md` }];
      }
      const message = `date is ${meeting.date}, expected ${fileDate} as in the file's name`;
      return [
        {
          meeting,
          position,
          message,
          hint: `write date: ${fileDate}, or rename the file if the meeting was on ${longDate(meeting.date)}`,
        },
      ];
    }),
};
