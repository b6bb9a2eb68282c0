import { workOutSchedules } from "../../derive/series/work-out-schedule.ts";
import { weekday, weekdayName, weekdayNames } from "../../format/days/dates.ts";
import { longDate } from "../../format/days/days.ts";
import { isMonth } from "../../format/days/months.ts";
import { scheduleOn } from "../../format/days/schedule.ts";
import { meetingsOf, type Rule } from "../rule.ts";
import { newestOf } from "./newest.ts";

/** Days by which a meeting moves because of a holiday; a wrong date is mostly further away. */
const moved = 1;

export const meetingWeekday: Rule = {
  id: "meeting-weekday",
  about:
    "The newest meeting is on the weekday of the schedule, which is worked out where `site.yaml` has none; otherwise its date may be wrong. A meeting may be a day late or early, and on any day that the minutes before announce.",
  severity: "warning",
  check: (context) => {
    const { schedule: periods, series } = context.settings;
    const newest = newestOf(context).find(({ meeting }) => meeting.series === series[0].id);
    if (!newest || isMonth(newest.meeting.date)) return [];
    const { meeting, before } = newest;
    const earlier = meetingsOf(context)
      .filter((other) => other.series === meeting.series && other.date < meeting.date)
      .map(({ date }) => date);
    // The schedule of the meetings counts, because one that is out of date is reported for itself.
    const usual =
      workOutSchedules(earlier).at(-1)?.schedule ?? (periods && scheduleOn(meeting.date, periods));
    if (!usual || before.next?.date === meeting.date) return [];
    const apart = Math.abs(weekday(meeting.date) - usual.weekday);
    if (Math.min(apart, 7 - apart) <= moved) return [];
    return [
      {
        meeting,
        position: ["date"],
        message: `${longDate(meeting.date)} is a ${weekdayName(meeting.date)}, and the team meets on ${weekdayNames[usual.weekday - 1]}s`,
        hint: "correct the date and the name of the file, or leave it if the meeting was moved",
      },
    ];
  },
};
