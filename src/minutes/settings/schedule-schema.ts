import * as z from "zod";
import { weekdayNames } from "../../format/days/dates.ts";
import type { SchedulePeriod } from "../../model/settings.ts";
import { day, expected, text } from "../minutes-schema.ts";

const period = z.strictObject(
  {
    weekday: z
      .enum(weekdayNames, expected(`one of ${weekdayNames.join(", ")}`))
      .describe("The day of the week."),
    time: text
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 13:00 in quotes")
      .describe("When the meeting begins."),
    duration: z
      .int(expected("whole minutes"))
      .min(1, "1 or more")
      .max(1440, "1440 or less")
      .default(60)
      .describe("Length of the meeting in minutes, for calendars."),
    every: z
      .int(expected("whole weeks"))
      .min(1, "1 or more")
      .max(52, "52 or less")
      .default(1)
      .describe("Weeks from one meeting to the next."),
    from: day.optional().describe("First day of the schedule."),
  },
  expected("a weekday and a time"),
);

const periods = z
  .array(period, expected("a list of schedules"))
  .min(1, "at least one schedule")
  .check(({ value, issues }) => {
    for (const [index, { from }] of value.entries()) {
      const before = value[index - 1]?.from ?? "";
      if (index === 0 || (from !== undefined && from > before)) continue;
      const message = from === undefined ? "the first day of this schedule" : `a date after ${before}`;
      issues.push({ code: "custom", message, path: [index, "from"], input: from });
    }
  });

/** The key `schedule` of `content/site.yaml`: one schedule, a list of those that followed each other, or none. */
export const scheduleSchema = z.union(
  [z.literal("none"), period, periods],
  expected("a weekday and a time, a list of these, or none"),
);

/** The schedules, oldest first; empty if there is none. */
export function schedulePeriods(value: z.infer<typeof scheduleSchema>): SchedulePeriod[] {
  if (value === "none") return [];
  return [value].flat().map(({ weekday, from = null, ...schedule }) => ({
    from,
    schedule: { ...schedule, weekday: weekdayNames.indexOf(weekday) + 1 },
  }));
}
