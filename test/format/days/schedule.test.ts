import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, weekday } from "../../../src/format/days/dates.ts";
import {
  nextScheduled,
  scheduledBetween,
  scheduledDay,
  scheduleOn,
} from "../../../src/format/days/schedule.ts";
import type { SchedulePeriod } from "../../../src/model/settings.ts";

function period(day: number, from: string | null = null, every = 1): SchedulePeriod {
  return { from, schedule: { weekday: day, every, time: "13:00", duration: 60 } };
}

const none = (from: string): SchedulePeriod => ({ from, schedule: null });
const [monday, tuesday, friday, sunday] = [1, 2, 5, 7];
const changed = [period(monday), period(tuesday, "2021-01-12")];

describe("the schedule on a day", () => {
  test.each([
    ["the day before a change", "2021-01-11", monday],
    ["the day of a change", "2021-01-12", tuesday],
    ["any later day", "2024-11-12", tuesday],
  ])("is found on %s", (_, date, day) => {
    expect(scheduleOn(date, changed)?.weekday).toBe(day);
  });

  test("is unknown before the first one, and where there is none", () => {
    expect(scheduleOn("2020-12-31", [period(monday, "2021-01-01")])).toBeNull();
    expect(scheduleOn("2020-12-31", [])).toBeNull();
  });
});

describe("the scheduled day of a meeting", () => {
  test.each([
    ["on its day", "2020-09-14", monday, "2020-09-14"],
    ["on the day after a holiday", "2020-09-08", monday, "2020-09-07"],
    ["at the end of the week", "2020-09-11", monday, "2020-09-07"],
    ["on the day before", "2020-09-14", tuesday, "2020-09-15"],
    ["on the Monday after a Friday", "2020-09-14", friday, "2020-09-11"],
    ["on the Monday after a Sunday", "2020-09-14", sunday, "2020-09-13"],
  ])("is found for one %s", (_, date, day, expected) => {
    expect(scheduledDay(date, day)).toBe(expected);
  });
});

describe("the next scheduled day", () => {
  test.each([
    ["a week later", "2020-09-14", [period(monday)], "2020-09-21"],
    ["two weeks later", "2020-09-15", [period(monday, null, 2)], "2020-09-28"],
    ["by the old schedule until it changes", "2020-12-28", changed, "2021-01-04"],
    ["by the new schedule in the week of the change", "2021-01-04", changed, "2021-01-12"],
    [
      "the first one after a time without a schedule",
      "2020-09-14",
      [none("2020-01-01"), period(tuesday, "2021-01-01")],
      "2021-01-05",
    ],
    ["unknown once there is no schedule", "2020-09-14", [period(monday), none("2020-09-15")], null],
    ["unknown without a schedule", "2020-09-14", [], null],
    [
      "a Friday in the week of a change from Mondays",
      "2021-01-04",
      [period(monday), period(friday, "2021-01-13")],
      "2021-01-15",
    ],
    [
      "a Tuesday before a change to Mondays",
      "2021-01-05",
      [period(tuesday), period(monday, "2021-01-18")],
      "2021-01-12",
    ],
  ])("is %s", (_, date, periods, expected) => {
    expect(nextScheduled(date, periods)).toBe(expected);
  });

  test("is after the meeting, on the weekday in force", () => {
    const periods = fc
      .array(
        fc.record({
          days: fc.integer({ min: 1, max: 200 }),
          schedule: fc.option(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }))),
        }),
        { maxLength: 4 },
      )
      .map((some) => {
        let from = "2020-01-01";
        return some.map(({ days, schedule }): SchedulePeriod => {
          from = addDays(from, days);
          return schedule === null ? none(from) : period(schedule[0], from, schedule[1]);
        });
      });
    const property = fc.property(fc.nat({ max: 900 }), periods, (day, some) => {
      const date = addDays("2020-01-01", day);
      const next = nextScheduled(date, some);
      if (next === null) return;
      expect(next > date).toBe(true);
      expect(some.map(({ schedule }) => schedule?.weekday)).toContain(weekday(next));
    });
    fc.assert(property);
  });
});

test("the scheduled days between two meetings follow a change", () => {
  expect(scheduledBetween("2020-12-28", "2021-01-26", changed)).toEqual([
    "2021-01-04",
    "2021-01-12",
    "2021-01-19",
  ]);
});
