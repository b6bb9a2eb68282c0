import { expect, test } from "vitest";
import { schedulePeriods, scheduleSchema } from "../../../src/minutes/settings/schedule-schema.ts";

const monday = { weekday: "Monday", time: "13:00" };
const tuesday = { weekday: "Tuesday", time: "14:30", from: "2021-01-12" };

test("one schedule holds from the start, every week and for an hour", () => {
  expect(schedulePeriods(scheduleSchema.parse(monday))).toEqual([
    { from: null, schedule: { weekday: 1, time: "13:00", duration: 60, every: 1 } },
  ]);
});

test("a list holds the schedules that followed each other", () => {
  const periods = schedulePeriods(scheduleSchema.parse([monday, tuesday]));
  expect(periods.map(({ from, schedule }) => [from, schedule?.weekday])).toEqual([
    [null, 1],
    ["2021-01-12", 2],
  ]);
});

test("none is no schedule", () => {
  expect(schedulePeriods(scheduleSchema.parse("none"))).toEqual([]);
});

test("a later schedule needs its first day, after that of the one before", () => {
  expect(scheduleSchema.safeParse([tuesday, monday]).success).toBe(false);
  expect(scheduleSchema.safeParse([tuesday, { ...monday, from: "2020-01-06" }]).success).toBe(false);
});
