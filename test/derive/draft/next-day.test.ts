import { describe, expect, test } from "vitest";
import { nextDay } from "../../../src/derive/draft/next-day.ts";
import { known, minutes, siteYaml, type Written } from "../../support/archive.ts";
import { archiveIndex } from "../../support/archive-index.ts";

interface Around {
  readonly today?: string;
  readonly settings?: string;
}

function dayAfter(
  files: readonly Written[],
  { today = "2020-09-15", settings = siteYaml }: Around = {},
): string | null {
  const archive = archiveIndex(files, { settings });
  return nextDay(known(archive.meetings.at(-1)), archive, today);
}

function withSchedule(schedule: string): string {
  return siteYaml.replace(/^schedule:.*$/m, `schedule: ${schedule}`);
}

const latest = [minutes("2020-09-14")];

describe("the day of the next meeting", () => {
  test("follows the schedule", () => {
    expect(dayAfter(latest)).toBe("2020-09-21");
  });

  test("is today where the meeting is today, and later where it was missed", () => {
    expect([dayAfter(latest, { today: "2020-09-21" }), dayAfter(latest, { today: "2020-10-01" })]).toEqual([
      "2020-09-21",
      "2020-10-05",
    ]);
  });

  test("is after a meeting that the minutes cancel", () => {
    expect(dayAfter([minutes("2020-09-14", "next: { cancelled: travel }")])).toBe("2020-09-28");
  });

  test("is the one that the minutes state", () => {
    expect(dayAfter([minutes("2020-09-14", "next: { date: 2020-09-23 }")])).toBe("2020-09-23");
  });

  test("is no holiday", () => {
    const settings = `${siteYaml}holidays: [2020-09-21, 2020-09-28]\n`;
    expect(dayAfter(latest, { settings })).toBe("2020-10-05");
  });

  test("follows a schedule of every second week", () => {
    const settings = withSchedule('{ weekday: Monday, time: "13:00", every: 2 }');
    expect(dayAfter(latest, { settings })).toBe("2020-09-28");
  });

  test("is after an agenda that has been written already", () => {
    expect(dayAfter([...latest, minutes("2020-09-21", "status: agenda")])).toBe("2020-09-28");
  });

  test("is unknown for a team without a schedule", () => {
    expect(dayAfter(latest, { settings: withSchedule("none") })).toBeNull();
  });
});
