import { weekdayNames } from "../../format/days/dates.ts";
import { dayOfFile } from "../../format/days/meeting-day.ts";
import { isMonth } from "../../format/days/months.ts";
import { counted } from "../../format/numbers.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SchedulePeriod, SettingOrigin, Settings } from "../../model/settings.ts";
import { schedulesOf } from "../series/work-out-schedule.ts";

/** What the meetings themselves tell of an archive: its days, its schedules, and its states if the board has none. */
export function archiveOrigins(meetings: readonly Meeting[], settings: Settings): SettingOrigin[] {
  const named = meetings.filter(({ source }) => dayOfFile(source) !== null).length;
  const listed = meetings.filter(({ source }) => source.lines).length;
  const ofMonths = meetings.filter(({ date }) => isMonth(date)).length;
  const titled = meetings.length - named - listed - ofMonths;
  const schedules = schedulesOf(meetings, settings);
  const states = new Set(meetings.flatMap(({ tickets }) => tickets?.map(({ state }) => state) ?? []));
  return [
    {
      key: "days",
      value: counted(meetings.length, "meeting"),
      from: [
        `${named} by the path`,
        `${titled} by the text or front matter`,
        ...(ofMonths > 0 ? [`${ofMonths} of a month without a day`] : []),
        ...(listed > 0 ? [`${listed} by headings of files with several meetings`] : []),
      ].join(", "),
    },
    ...settings.series.map(({ id, title, schedule }, index) => ({
      key: "schedule",
      value: `${title}: ${(schedules.get(id) ?? []).map(periodText).join("; ") || "none"}`,
      from: (index === 0 ? settings.schedule : schedule) === null ? "the days of the meetings" : "site.yaml",
    })),
    settings.board.states.length > 0
      ? { key: "board", value: counted(settings.board.states.length, "state"), from: "site.yaml" }
      : { key: "board", value: [...states].join(", ") || "none", from: "the order of appearance" },
  ];
}

function periodText({ from, schedule }: SchedulePeriod): string {
  const start = from === null ? "" : `from ${from} `;
  if (schedule === null) return `${start}none`;
  const day = weekdayNames[schedule.weekday - 1] ?? "";
  return `${start}${schedule.every === 1 ? `every ${day}` : `${day} every ${schedule.every} weeks`}`;
}
