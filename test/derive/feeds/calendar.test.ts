import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/format/days/dates.ts";
import type { CalendarEvent } from "../../../src/model/feeds.ts";
import { known, minutes, publish, siteOf, siteYaml, type Written } from "../../support/archive.ts";

function eventsOf(files: readonly Written[], settings = siteYaml): readonly CalendarEvent[] {
  return siteOf(files, { settings }).calendar.events;
}

function eventOn(files: readonly Written[], date: string): CalendarEvent {
  return known(eventsOf(files).find(({ start }) => start.startsWith(date)));
}

function startsOf(files: readonly Written[], settings: string): readonly string[] {
  return eventsOf(files, settings).map(({ start }) => start);
}

/** The settings with another schedule; an empty one is worked out. */
function withSchedule(schedule: string): string {
  return siteYaml.replace(/^schedule:.*$/m, `schedule: ${schedule}`);
}

/** The hour on the wall of a reader somewhere. */
function hourIn(timeZone: string, { start }: CalendarEvent): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(
    new Date(start),
  );
}

describe("the calendar", () => {
  test("has every meeting with its figures and a link to its minutes", () => {
    expect(eventOn([minutes("2020-09-14", "attending: [Mat]")], "2020-09-14")).toEqual({
      uid: "2020-09-14@ferry.example/minutes",
      start: "2020-09-14T18:00:00Z",
      end: "2020-09-14T19:00:00Z",
      title: "Weekly Meeting",
      isCancelled: false,
      description: "Minutes of 14 September 2020: 1 person attended.",
      url: "https://ferry.example/minutes/meetings/2020-09-14/",
    });
  });

  test("lasts as long as the schedule says", () => {
    const long = siteYaml.replace('time: "13:00"', 'time: "13:00", duration: 90');
    expect(eventsOf([minutes("2020-09-14")], long)[0]?.end).toBe("2020-09-14T19:30:00Z");
  });

  test("has the eight weeks after the latest meeting, without a link", () => {
    const events = eventsOf([minutes("2020-09-14")]);
    expect([events.length, events.at(-1)?.start, events.at(-1)?.url]).toEqual([
      9,
      "2020-11-09T19:00:00Z",
      null,
    ]);
  });

  test("has the next meeting on the day that the minutes name, and none in the weeks before it", () => {
    const events = eventsOf([minutes("2020-09-14", "next: { date: 2020-09-30 }")]);
    expect(events.slice(1, 3).map(({ start, description }) => [start.slice(0, 10), description])).toEqual([
      ["2020-09-30", "The minutes of 14 September 2020 name this day."],
      ["2020-10-05", "By the schedule, after the minutes of 14 September 2020."],
    ]);
  });

  test("marks the meeting that the minutes call off, with the reason", () => {
    expect(eventOn([minutes("2020-09-14", "next: { cancelled: Regatta }")], "2020-09-21")).toMatchObject({
      isCancelled: true,
      title: "Cancelled: Weekly Meeting",
      description: "Regatta",
      url: null,
    });
  });

  test("marks a meeting whose own minutes say that it was cancelled", () => {
    expect(eventOn([minutes("2020-09-14", "status: cancelled")], "2020-09-14")).toMatchObject({
      isCancelled: true,
      url: "https://ferry.example/minutes/meetings/2020-09-14/",
    });
  });

  test("does not call off a meeting that took place after all", () => {
    const files = [minutes("2020-09-14", "next: { cancelled: Regatta }"), minutes("2020-09-21")];
    expect(eventOn(files, "2020-09-21").isCancelled).toBe(false);
  });

  test("calls a planned meeting by the same name once it has minutes", () => {
    const planned = eventOn([minutes("2020-09-14")], "2020-09-21");
    const held = eventOn([minutes("2020-09-14"), minutes("2020-09-21")], "2020-09-21");
    expect(planned.uid).toBe(held.uid);
  });

  test("has a meeting whose minutes are not published yet", () => {
    const { site } = publish([minutes("2020-09-07"), minutes("2020-09-14", "tickets: { Nonsense: 1 }")]);
    expect(site?.calendar.events.find(({ uid }) => uid.startsWith("2020-09-14"))?.url).toMatch(
      /2020-09-14\/$/,
    );
  });

  test("is dated by the latest meeting, for it asks no clock", () => {
    expect(siteOf([minutes("2020-09-07"), minutes("2020-09-14")]).calendar.stamp).toBe(
      "2020-09-14T18:00:00Z",
    );
  });

  test("of an empty archive is empty", () => {
    expect(siteOf([]).calendar).toMatchObject({ events: [], stamp: "1970-01-01T00:00:00Z" });
  });

  test("follows a schedule that changes", () => {
    const changed = withSchedule(
      '[{ weekday: Monday, time: "13:00" }, { weekday: Tuesday, time: "14:30", from: 2021-01-12 }]',
    );
    expect(startsOf([minutes("2020-12-28")], changed).slice(0, 4)).toEqual([
      "2020-12-28T19:00:00Z",
      "2021-01-04T19:00:00Z",
      "2021-01-12T20:30:00Z",
      "2021-01-19T20:30:00Z",
    ]);
  });

  test("has a meeting every two weeks", () => {
    const fortnightly = withSchedule('{ weekday: Monday, time: "13:00", every: 2 }');
    expect(startsOf([minutes("2020-09-14")], fortnightly)).toHaveLength(5);
  });

  test("plans nothing without a schedule, and knows only the days", () => {
    const files = [minutes("2020-09-14"), minutes("2020-09-17")];
    for (const schedule of ["none", ""])
      expect(eventsOf(files, withSchedule(schedule)).map(({ start, end }) => [start, end])).toEqual([
        ["2020-09-14", "2020-09-15"],
        ["2020-09-17", "2020-09-18"],
      ]);
  });

  test("plans days without a time by a schedule that is worked out", () => {
    const files = ["2021-11-16", "2021-11-23", "2021-11-30", "2021-12-07"].map((date) => minutes(date));
    expect(startsOf(files, withSchedule("")).slice(3, 6)).toEqual(["2021-12-07", "2021-12-14", "2021-12-21"]);
  });

  test("cancels the Tuesday of a team that meets on Tuesdays", () => {
    const tuesdays = withSchedule('{ weekday: Tuesday, time: "13:00" }');
    const cancelled = eventsOf([minutes("2024-11-05", "next: { cancelled: Regatta }")], tuesdays)[1];
    expect([cancelled?.isCancelled, cancelled?.start]).toEqual([true, "2024-11-12T19:00:00Z"]);
  });

  test("has each day once", () => {
    const files = [minutes("2020-09-14", "next: { cancelled: true }"), minutes("2020-09-28")];
    const uids = eventsOf(files).map(({ uid }) => uid);
    expect(uids).toEqual([...new Set(uids)]);
  });
});

describe("a reader elsewhere sees the right hour of a meeting at 13:00 in Chicago", () => {
  test.each([
    ["in summer", "2020-07-06", "20:00", "02:00"],
    ["when the clocks have changed in Chicago alone, in spring", "2020-03-09", "19:00", "02:00"],
    ["when they have changed in Berlin too", "2020-03-30", "20:00", "02:00"],
    ["when they have changed in Berlin alone, in autumn", "2020-10-26", "19:00", "02:00"],
    ["when they have changed in Chicago too", "2020-11-02", "20:00", "03:00"],
  ])("%s", (_, date, berlin, manila) => {
    const past = eventOn([minutes(date)], date);
    const planned = eventOn([minutes(addDays(date, -28))], date);
    expect(
      [past, planned].map((event) => [hourIn("Europe/Berlin", event), hourIn("Asia/Manila", event)]),
    ).toEqual([
      [berlin, manila],
      [berlin, manila],
    ]);
  });
});
