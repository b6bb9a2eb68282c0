import { describe, expect, test } from "vitest";
import { baselineMeetings } from "../../../src/derive/deltas/baseline.ts";
import type { Meeting } from "../../../src/model/meeting.ts";
import { meetingOf } from "../../support/minutes.ts";

function meeting(date: string, front: string = "tickets: { Open: 1 }"): Meeting {
  return meetingOf(`---\ndate: ${date}\n${front}\n---\n`);
}

/** Days of the meetings, each with the day of its baseline meeting. */
function baselineDates(
  meetings: readonly Meeting[],
  board: "tickets" | "queues" = "tickets",
): (readonly [string, string | null])[] {
  const baselines = baselineMeetings(board, meetings);
  return meetings.map((one, at) => [one.date, baselines[at]?.date ?? null]);
}

describe("the baseline meeting", () => {
  test("is the meeting before, and null for the first", () => {
    expect(baselineDates([meeting("2020-08-31"), meeting("2020-09-07"), meeting("2020-09-14")])).toEqual([
      ["2020-08-31", null],
      ["2020-09-07", "2020-08-31"],
      ["2020-09-14", "2020-09-07"],
    ]);
  });

  test.each([
    ["did not record the board", "queues: { GGUS: 1 }"],
    ["copied the board", "tickets: { Open: 1 }\nstale: { tickets: true }"],
    ["is an agenda", "status: agenda\ntickets: { Open: 1 }"],
    ["was cancelled", "status: cancelled\ntickets: { Open: 1 }"],
  ])("is never one that %s, which still has a baseline of its own", (_, front) => {
    const meetings = [meeting("2020-08-31"), meeting("2020-09-07", front), meeting("2020-09-14")];
    expect(baselineDates(meetings)).toEqual([
      ["2020-08-31", null],
      ["2020-09-07", "2020-08-31"],
      ["2020-09-14", "2020-08-31"],
    ]);
  });

  test("belongs to the same series", () => {
    const retreat = "series: retreat\ntickets: { Open: 1 }";
    const meetings = [
      meeting("2020-08-31"),
      meeting("2020-09-02", retreat),
      meeting("2020-09-07"),
      meeting("2020-09-09", retreat),
    ];
    expect(baselineDates(meetings)).toEqual([
      ["2020-08-31", null],
      ["2020-09-02", null],
      ["2020-09-07", "2020-08-31"],
      ["2020-09-09", "2020-09-02"],
    ]);
  });

  test("is each board's own", () => {
    const meetings = [
      meeting("2020-08-31", "queues: { GGUS: 1 }"),
      meeting("2020-09-07"),
      meeting("2020-09-14", "tickets: { Open: 1 }\nqueues: { GGUS: 1 }"),
    ];
    expect([baselineDates(meetings)[2], baselineDates(meetings, "queues")[2]]).toEqual([
      ["2020-09-14", "2020-09-07"],
      ["2020-09-14", "2020-08-31"],
    ]);
  });

  test("is on an earlier day where two files hold minutes of one day", () => {
    const meetings = [meeting("2020-09-07"), meeting("2020-09-14"), meeting("2020-09-14")];
    expect(baselineDates(meetings)).toEqual([
      ["2020-09-07", null],
      ["2020-09-14", "2020-09-07"],
      ["2020-09-14", "2020-09-07"],
    ]);
  });
});
