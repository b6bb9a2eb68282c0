import { describe, expect, test } from "vitest";
import { addDays } from "../../src/format/days/dates.ts";
import { diagnosticsOf, minutes, siteYaml, type Written } from "../support/archive.ts";
import { expectOne } from "../support/diagnostics.ts";
import { spot } from "../support/spot.ts";

/** So many meetings, some weeks apart. */
function meetings(first: string, count: number, weeks = 1): Written[] {
  return Array.from({ length: count }, (_, index) => minutes(addDays(first, 7 * weeks * index)));
}

/** The settings with another schedule, and the mark where the rule must point. */
function settingsWith(schedule: string): string {
  return siteYaml.replace(/^schedule:.*$/m, `‸schedule: ${schedule}`);
}

function expectWarning(files: readonly Written[], schedule: string, message: string, hint: string): void {
  const { text, ...position } = spot(settingsWith(schedule));
  const found = diagnosticsOf(files, { settings: text });
  expectOne(found, "schedule", position);
  expect(found[0]).toMatchObject({ severity: "warning", file: "content/site.yaml", message, hint });
}

const monday = '{ weekday: Monday, time: "13:00" }';
const mondays = meetings("2020-10-05", 14);

describe("schedule", () => {
  test("finds that the team meets on another day now, and says what to write", () => {
    expectWarning(
      [...mondays, ...meetings("2021-01-12", 12)],
      monday,
      "the schedule says Mondays, but the team has met on Tuesdays since 12 January 2021 (10 of its last 10 meetings)",
      'write schedule: [{ weekday: Monday, time: "13:00" }, { weekday: Tuesday, time: "13:00", from: 2021-01-12 }], and correct the time if it changed',
    );
  });

  test("finds it after four meetings", () => {
    const hint =
      'write schedule: [{ weekday: Monday, time: "13:00", duration: 90 }, { weekday: Tuesday, time: "13:00", duration: 90, from: 2021-01-12 }], and correct the time if it changed';
    expectWarning(
      [...mondays, ...meetings("2021-01-12", 4)],
      '{ weekday: Monday, time: "13:00", duration: 90 }',
      "the schedule says Mondays, but the team has met on Tuesdays since 12 January 2021 (4 of its last 10 meetings)",
      hint,
    );
  });

  test("finds that the team meets every two weeks now", () => {
    expectWarning(
      [...mondays, ...meetings("2021-01-18", 10, 2)],
      monday,
      "the schedule says Mondays, but the team has met on every second Monday since 4 January 2021 (10 of its last 10 meetings)",
      'write schedule: [{ weekday: Monday, time: "13:00" }, { weekday: Monday, time: "13:00", every: 2, from: 2021-01-04 }], and correct the time if it changed',
    );
  });

  test("finds that the team meets every three weeks now", () => {
    expectWarning(
      [...mondays, ...meetings("2021-01-25", 10, 3)],
      monday,
      "the schedule says Mondays, but the team has met on a Monday every 3 weeks since 4 January 2021 (10 of its last 10 meetings)",
      'write schedule: [{ weekday: Monday, time: "13:00" }, { weekday: Monday, time: "13:00", every: 3, from: 2021-01-04 }], and correct the time if it changed',
    );
  });

  test("replaces a later schedule that the team never followed", () => {
    expectWarning(
      [...mondays, ...meetings("2021-01-12", 12)],
      `[${monday}, { weekday: Thursday, time: "13:00", from: 2021-02-01 }]`,
      "the schedule says Thursdays, but the team has met on Tuesdays since 12 January 2021 (10 of its last 10 meetings)",
      'write schedule: [{ weekday: Monday, time: "13:00" }, { weekday: Tuesday, time: "13:00", from: 2021-01-12 }], and correct the time if it changed',
    );
  });

  test("finds that the team never met on that day", () => {
    expectWarning(
      meetings("2020-10-07", 12),
      monday,
      "the schedule says Mondays, but the team has met on Wednesdays since 7 October 2020 (10 of its last 10 meetings)",
      'write schedule: { weekday: Wednesday, time: "13:00" }, and correct the time if it changed',
    );
  });

  test("finds that the meetings follow no schedule", () => {
    const days = [0, 9, 15, 31, 33, 50, 61, 66, 80, 95, 100, 117];
    expectWarning(
      days.map((day) => minutes(addDays("2020-01-07", day))),
      monday,
      "the schedule says Mondays, but 10 of the last 10 meetings were on other days",
      "write the schedule that the team follows now, or schedule: none",
    );
  });

  test.each([
    ["the schedule that the team follows", monday, mondays],
    [
      "a schedule that it proposes",
      `[${monday}, { weekday: Tuesday, time: "13:00", from: 2021-01-12 }]`,
      [...mondays, ...meetings("2021-01-12", 12)],
    ],
    [
      "a schedule that has only just changed",
      `[${monday}, { weekday: Tuesday, time: "13:00", from: 2021-01-12 }]`,
      [...mondays, ...meetings("2021-01-12", 2)],
    ],
    [
      "a schedule that will change",
      `[${monday}, { weekday: Tuesday, time: "13:00", from: 2022-01-01 }]`,
      mondays,
    ],
    [
      "meetings that holidays shift",
      monday,
      [...mondays.slice(0, 10), minutes("2020-12-15"), minutes("2020-12-22"), minutes("2021-01-05")],
    ],
    ["few meetings", monday, meetings("2020-10-06", 3)],
    ["an archive without meetings", monday, []],
    ["a team without a schedule", "none", meetings("2020-10-06", 12)],
    ["a schedule that is worked out", "", meetings("2020-10-06", 12)],
    [
      "meetings of another series",
      monday,
      [
        ...mondays,
        ...meetings("2021-01-12", 8).map(({ path, text }) => ({
          path,
          text: text.replace("\n\n", "\nseries: retreat\n"),
        })),
      ],
    ],
  ])("has nothing against %s", (_, schedule, files) => {
    expect(diagnosticsOf(files, { settings: spot(settingsWith(schedule)).text })).toEqual([]);
  });
});
