import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { upcomingAfter } from "../../../../src/derive/pages/meeting/next-meeting.ts";
import { addDays } from "../../../../src/format/days/dates.ts";
import { known, minutes, pageOf, siteOf, siteYaml } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

/** What the only minutes of an archive say of the meeting to come. */
function nextAfter(date: string, front: string = "", schedule?: string) {
  const archive = archiveIndex([minutes(date, front)], { settings: withSchedule(schedule) });
  return upcomingAfter(known(archive.meetings[0]), archive);
}

/** The settings with another schedule; an empty one is worked out from the meetings. */
function withSchedule(schedule?: string): string {
  return schedule === undefined ? siteYaml : siteYaml.replace(/^schedule:.*$/m, `schedule: ${schedule}`);
}

const changed = '[{ weekday: Monday, time: "13:00" }, { weekday: Tuesday, time: "14:30", from: 2021-01-12 }]';
const everyTwoWeeks = '{ weekday: Monday, time: "13:00", every: 2 }';

describe("the next meeting", () => {
  test("is a week later by the schedule where the minutes say nothing", () => {
    expect(nextAfter("2020-09-14")).toEqual({
      after: "2020-09-14",
      next: { date: "2020-09-21", time: "13:00 CDT", until: "2020-09-22T05:00:00Z", isStated: false },
      cancelled: null,
    });
  });

  test("is not worked out for a team that says that it has no schedule", () => {
    const weeks = Array.from({ length: 8 }, (_, week) => minutes(addDays("2020-07-06", 7 * week)));
    const nextBy = (schedule: string) => {
      const archive = archiveIndex(weeks, { settings: withSchedule(schedule) });
      return upcomingAfter(known(archive.meetings.at(-1)), archive)?.next?.date ?? null;
    };
    expect([nextBy(""), nextBy("none")]).toEqual(["2020-08-31", null]);
  });

  test("is on the day that the minutes name", () => {
    expect(nextAfter("2020-09-14", "next: { date: 2020-09-22 }")?.next).toMatchObject({
      date: "2020-09-22",
      isStated: true,
    });
  });

  test("is two weeks later if the one in between is cancelled", () => {
    expect(nextAfter("2020-09-14", "next: { cancelled: Regatta }")).toMatchObject({
      next: { date: "2020-09-28", isStated: false },
      cancelled: { date: "2020-09-21", reason: "Regatta" },
    });
  });

  test("may be cancelled without a reason", () => {
    expect(nextAfter("2020-09-14", "next: { cancelled: true }")?.cancelled).toEqual({
      date: "2020-09-21",
      reason: "",
    });
  });

  test("may be given together with a cancelled one", () => {
    expect(nextAfter("2020-09-14", "next: { cancelled: Regatta, date: 2020-10-05 }")).toMatchObject({
      next: { date: "2020-10-05", isStated: true },
      cancelled: { date: "2020-09-21", reason: "Regatta" },
    });
  });

  test("returns to the scheduled weekday after a shifted meeting", () => {
    expect(nextAfter("2020-09-08")?.next?.date).toBe("2020-09-14");
  });

  test("keeps the weekday of a team that meets on Thursdays", () => {
    const thursdays = '{ weekday: Thursday, time: "13:00" }';
    expect(nextAfter("2020-09-10", "", thursdays)?.next?.date).toBe("2020-09-17");
  });

  test.each([
    ["begins", "2020-03-02", "2020-03-09", "13:00 CDT"],
    ["ends", "2020-10-26", "2020-11-02", "13:00 CST"],
  ])("keeps its wall-clock time when summer time %s", (_, last, date, time) => {
    expect(nextAfter(last)?.next).toMatchObject({ date, time });
  });

  test("is two weeks later, or four if one is cancelled, for a team that meets every two weeks", () => {
    expect(nextAfter("2020-09-14", "", everyTwoWeeks)?.next?.date).toBe("2020-09-28");
    expect(nextAfter("2020-09-14", "next: { cancelled: Regatta }", everyTwoWeeks)).toMatchObject({
      next: { date: "2020-10-12" },
      cancelled: { date: "2020-09-28" },
    });
  });

  test("is on the day and at the time of the schedule that is in force by then", () => {
    expect(nextAfter("2020-12-28", "", changed)?.next).toMatchObject({
      date: "2021-01-04",
      time: "13:00 CST",
    });
    expect(nextAfter("2021-01-04", "", changed)?.next).toMatchObject({
      date: "2021-01-12",
      time: "14:30 CST",
    });
  });

  test("is cancelled on a Tuesday once the team meets on Tuesdays", () => {
    expect(nextAfter("2021-11-02", "next: { cancelled: Regatta }", changed)?.cancelled?.date).toBe(
      "2021-11-09",
    );
  });

  test("is not known without a schedule, unless the minutes say so", () => {
    expect(nextAfter("2020-09-14", "", "none")).toBeNull();
    expect(nextAfter("2020-09-14", "next: { date: 2020-10-01 }", "none")?.next).toMatchObject({
      date: "2020-10-01",
      time: null,
      isStated: true,
    });
  });

  test("is cancelled a week later where there is no schedule, for minutes cancel next week's", () => {
    expect(nextAfter("2020-09-15", "next: { cancelled: Regatta }", "none")).toEqual({
      after: "2020-09-15",
      next: null,
      cancelled: { date: "2020-09-22", reason: "Regatta" },
    });
  });

  test("is worked out from the meetings, without a time", () => {
    const tuesdays = ["2021-11-16", "2021-11-23", "2021-11-30", "2021-12-07"];
    const site = siteOf(
      tuesdays.map((date) => minutes(date)),
      { settings: withSchedule("") },
    );
    expect(site.homePage.upcoming?.next).toEqual({
      date: "2021-12-14",
      time: null,
      until: "2021-12-15T06:00:00Z",
      isStated: false,
    });
  });

  test("is not moved by a meeting of another series", () => {
    const files = [minutes("2020-09-14"), minutes("2020-09-18", "series: retreat")];
    expect(siteOf(files).homePage.upcoming?.next?.date).toBe("2020-09-21");
  });

  test("is shown only on the page of the last minutes", () => {
    const site = siteOf([minutes("2020-09-07"), minutes("2020-09-14")]);
    expect([pageOf(site, "2020-09-07").upcoming, pageOf(site, "2020-09-14").upcoming?.next?.date]).toEqual([
      null,
      "2020-09-21",
    ]);
  });

  test("is shown on the home page", () => {
    expect(siteOf([minutes("2020-09-14")]).homePage.upcoming?.next?.date).toBe("2020-09-21");
  });

  test("is always after the meeting, and after a cancelled one", () => {
    const schedules = fc.constantFrom(undefined, changed, everyTwoWeeks, "none", "");
    const property = fc.property(
      fc.nat({ max: 500 }),
      schedules,
      fc.boolean(),
      (day, schedule, isCancelled) => {
        const date = addDays("2020-01-01", day);
        const upcoming = nextAfter(date, isCancelled ? "next: { cancelled: true }" : "", schedule);
        const days = [date, upcoming?.cancelled?.date, upcoming?.next?.date].filter(
          (one) => one !== undefined,
        );
        expect(days).toEqual([...new Set(days)].toSorted());
      },
    );
    fc.assert(property, { numRuns: 60 });
  });
});
