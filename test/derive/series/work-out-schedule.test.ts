import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workOutSchedules } from "../../../src/derive/series/work-out-schedule.ts";
import { addDays } from "../../../src/format/days/dates.ts";

/** So many meetings, some weeks apart. */
function meetings(first: string, count: number, weeks = 1): string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, 7 * weeks * index));
}

/** The schedules in words, such as `2021-01-12 day 2 every 1`. */
function found(dates: readonly string[]): string[] {
  return workOutSchedules(dates).map(({ from, schedule }) =>
    [from ?? "first", schedule ? `day ${schedule.weekday} every ${schedule.every}` : "none"].join(" "),
  );
}

const mondays = meetings("2020-01-06", 20);

describe("the schedule is worked out", () => {
  test("from weekly meetings, without a time", () => {
    expect(workOutSchedules(mondays)).toEqual([
      { from: null, schedule: { weekday: 1, every: 1, time: null, duration: 60 } },
    ]);
  });

  test("from meetings every two weeks, also over a holiday", () => {
    const dates = meetings("2020-01-07", 12, 2).filter((date) => date !== "2020-03-03");
    expect(found(dates)).toEqual(["first day 2 every 2"]);
  });

  test("since the first meeting on another day", () => {
    expect(found([...mondays, ...meetings("2020-05-26", 10)])).toEqual([
      "first day 1 every 1",
      "2020-05-26 day 2 every 1",
    ]);
  });

  test("since the last weekly meeting, once there are two weeks between meetings", () => {
    expect(found([...mondays, ...meetings("2020-06-01", 12, 2)])).toEqual([
      "first day 1 every 1",
      "2020-05-18 day 1 every 2",
    ]);
  });

  test("as before after three meetings on another day, which may be holidays, and not after four", () => {
    expect(found([...mondays, ...meetings("2020-05-26", 3)])).toEqual(["first day 1 every 1"]);
    expect(found([...mondays, ...meetings("2020-05-26", 4)])).toHaveLength(2);
  });

  test("across a summer without meetings", () => {
    expect(found([...mondays, ...meetings("2020-09-07", 10)])).toEqual(["first day 1 every 1"]);
  });

  test("from no meetings that leave out every other week or so", () => {
    const dates = [
      "2020-01-06",
      "2020-01-13",
      "2020-01-27",
      "2020-02-10",
      "2020-02-17",
      "2020-03-02",
      "2020-03-16",
    ];
    expect(found(dates)).toEqual(["first none"]);
  });

  test("from four meetings, and not from three", () => {
    expect(found(meetings("2020-01-06", 4))).toEqual(["first day 1 every 1"]);
    expect(found(meetings("2020-01-06", 3))).toEqual(["first none"]);
  });
});

describe("no schedule is worked out", () => {
  test("without meetings", () => {
    expect(found([])).toEqual([]);
  });

  test("from meetings on any day", () => {
    const days = [0, 9, 15, 31, 33, 50, 61, 66, 80, 95, 100, 117];
    expect(found(days.map((day) => addDays("2020-01-06", day)))).toEqual(["first none"]);
  });

  test("from meetings on the first Monday of each month", () => {
    const dates = ["01-06", "02-03", "03-02", "04-06", "05-04", "06-01", "07-06", "08-03", "09-07", "10-05"];
    expect(found(dates.map((date) => `2020-${date}`))).toEqual(["first none"]);
  });
});

test("a weekly schedule is found whatever the holidays, if they are at most a quarter of the weeks", () => {
  const week = fc.constantFrom("skipped", "next day", "day before");
  const property = fc.property(
    fc.integer({ min: 0, max: 6 }),
    fc.array(fc.tuple(fc.nat({ max: 3 }), week), { minLength: 3, maxLength: 30 }),
    (day, holidays) => {
      const first = addDays("2020-01-06", day);
      const dates = holidays.flatMap(([place, kind], part) =>
        [0, 1, 2, 3].flatMap((index) => {
          const date = addDays(first, 7 * (4 * part + index));
          if (index !== place) return [date];
          return kind === "skipped" ? [] : [addDays(date, kind === "next day" ? 1 : -1)];
        }),
      );
      expect(found(dates)).toEqual([`first day ${day + 1} every 1`]);
    },
  );
  fc.assert(property);
});
