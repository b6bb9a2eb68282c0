import { describe, expect, test } from "vitest";
import { scheduledInWeek, upcomingAfter } from "../../../src/derive/pages/next-meeting.ts";
import { known, minutes, pageOf, siteOf, siteYaml } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

/** The meeting that follows one with this front matter. */
function nextAfter(date: string, front: string = "", settings: string = siteYaml) {
  const archive = archiveIndex([minutes(date, front)], { settings });
  return upcomingAfter(known(archive.meetings[0]), archive.settings);
}

describe("the next meeting", () => {
  test("is a week later by the schedule where the minutes say nothing", () => {
    expect(nextAfter("2020-09-14")).toEqual({
      date: "2020-09-21",
      time: "13:00 CDT",
      isStated: false,
      cancelled: null,
    });
  });

  test("is on the day that the minutes name", () => {
    expect(nextAfter("2020-09-14", "next: { date: 2020-09-22 }")).toMatchObject({
      date: "2020-09-22",
      isStated: true,
    });
  });

  test("is two weeks later if the one in between is cancelled", () => {
    expect(nextAfter("2020-09-14", "next: { cancelled: Regatta }")).toMatchObject({
      date: "2020-09-28",
      isStated: false,
      cancelled: { date: "2020-09-21", reason: "Regatta" },
    });
  });

  test("may be cancelled without a reason", () => {
    expect(nextAfter("2020-09-14", "next: { cancelled: true }").cancelled).toEqual({
      date: "2020-09-21",
      reason: "",
    });
  });

  test("may be given together with a cancelled one", () => {
    expect(nextAfter("2020-09-14", "next: { cancelled: Regatta, date: 2020-10-05 }")).toMatchObject({
      date: "2020-10-05",
      isStated: true,
      cancelled: { date: "2020-09-21", reason: "Regatta" },
    });
  });

  test("returns to the scheduled weekday after a shifted meeting", () => {
    expect(nextAfter("2020-09-08").date).toBe("2020-09-14");
  });

  test("keeps the weekday of a team that meets on Thursdays", () => {
    const thursdays = siteYaml.replace("weekday: Monday", "weekday: Thursday");
    expect(nextAfter("2020-09-10", "", thursdays).date).toBe("2020-09-17");
  });

  test.each([
    ["begins", "2020-03-02", "2020-03-09", "13:00 CDT"],
    ["ends", "2020-10-26", "2020-11-02", "13:00 CST"],
  ])("keeps its wall-clock time when summer time %s", (_, last, date, time) => {
    expect(nextAfter(last)).toMatchObject({ date, time });
  });

  test("is shown only on the page of the last minutes", () => {
    const site = siteOf([minutes("2020-09-07"), minutes("2020-09-14")]);
    expect([pageOf(site, "2020-09-07").upcoming, pageOf(site, "2020-09-14").upcoming?.date]).toEqual([
      null,
      "2020-09-21",
    ]);
  });

  test("is shown on the home page", () => {
    expect(siteOf([minutes("2020-09-14")]).homePage.upcoming?.date).toBe("2020-09-21");
  });
});

describe("the scheduled day of a week", () => {
  test.each([
    ["2020-09-14", "2020-09-14"],
    ["2020-09-17", "2020-09-14"],
    ["2020-09-20", "2020-09-14"],
    ["2020-09-21", "2020-09-21"],
  ])("is for %s the Monday %s", (date, monday) => {
    expect(scheduledInWeek(date, 1)).toBe(monday);
  });
});
