import { expect, test } from "vitest";
import { attendanceFigures } from "../../../src/derive/deltas/attendance-figures.ts";
import { minutes } from "../../support/archive.ts";
import { meetingOf } from "../../support/minutes.ts";

function figuresOf(...weeks: readonly (readonly [date: string, front: string])[]): unknown {
  const figures = attendanceFigures(
    weeks.map(([date, front]) => meetingOf(minutes(date, front).text)),
    "Attendance",
  );
  return [...figures].map(([date, { count, delta, why }]) => [date, count, delta?.change ?? why]);
}

test("attendance is compared with the meeting before that names people", () => {
  expect(
    figuresOf(
      ["2020-09-07", "attending: [Mat, Carl]"],
      ["2020-09-14", "attending: []"],
      ["2020-09-21", "attending: [Mat]"],
    ),
  ).toEqual([
    ["2020-09-07", 2, "first"],
    ["2020-09-21", 1, -1],
  ]);
});

test("an agenda is not compared, and nothing is compared with it", () => {
  expect(
    figuresOf(
      ["2020-09-07", "attending: [Mat, Carl]"],
      ["2020-09-14", "attending: [Mat]\nstatus: agenda"],
      ["2020-09-21", "attending: [Mat, Carl]"],
    ),
  ).toEqual([
    ["2020-09-07", 2, "first"],
    ["2020-09-14", 1, "agenda"],
    ["2020-09-21", 2, 0],
  ]);
});
