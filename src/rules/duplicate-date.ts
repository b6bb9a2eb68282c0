import { dayOfFile } from "../format/days/meeting-day.ts";
import { minutesAmong } from "../format/meetings/agendas.ts";
import type { Meeting, MeetingId, PlaceOfMeeting } from "../model/meeting.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const duplicateDate: Rule = {
  id: "duplicate-date",
  about:
    "A day of a series has one page, so it has one file, or an agenda and minutes: the agenda is then shown below the minutes. A file named after another day is reported for its name and not counted here, nor is one of an unknown series.",
  severity: "error",
  check: (context) => {
    const known = new Set(context.settings.series.map(({ id }) => id));
    const meetings = meetingsOf(context).filter(
      ({ source, date, series }) => (dayOfFile(source) ?? date) === date && known.has(series),
    );
    const byId = new Map<MeetingId, Meeting[]>();
    for (const meeting of meetings) {
      const sameDay = byId.get(meeting.id) ?? [];
      sameDay.push(meeting);
      byId.set(meeting.id, sameDay);
    }
    return meetings.flatMap((meeting) => {
      const files = byId.get(meeting.id) ?? [];
      const others = files.filter((other) => other !== meeting);
      if (others.length === 0 || minutesAmong(files) !== null) return [];
      const names = others.map(({ source }) => placeName(source)).join(", ");
      return [
        {
          meeting,
          position: ["date"],
          message: `${meeting.date} also has minutes in ${names}`,
          hint: "merge the files, correct the date of one, or write status: agenda in the agenda",
        },
      ];
    });
  },
};

function placeName({ path, lines }: PlaceOfMeeting): string {
  return lines ? `${path}:${lines.from}` : path;
}
