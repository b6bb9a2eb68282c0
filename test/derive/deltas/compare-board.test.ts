import { describe, expect, test } from "vitest";
import { compare, compareQueues, compareTickets } from "../../../src/derive/deltas/compare-board.ts";
import { known, minutes } from "../../support/archive.ts";
import { meetingsOf } from "../../support/archive-index.ts";

function twoMeetings(before: string, now: string) {
  const [earlier, later] = meetingsOf([minutes("2020-09-07", before), minutes("2020-09-14", now)]);
  return { earlier: known(earlier), later: known(later) };
}

describe("a count", () => {
  test("changes by the difference from its baseline", () => {
    const baseline = { date: "2020-09-07", count: 4 };
    expect(compare("Open", 6, baseline, "new")).toEqual({
      name: "Open",
      count: 6,
      delta: { change: 2, baseline },
      why: null,
    });
  });

  test("without a baseline says why it has no change", () => {
    expect(compare("Open", 6, null, "new")).toEqual({ name: "Open", count: 6, delta: null, why: "new" });
  });
});

describe("the ticket table", () => {
  const { earlier, later } = twoMeetings("tickets: { Open: 4, In Progress: 1 }", "tickets: { Open: 6 }");

  test("compares its total with the earlier total", () => {
    expect(compareTickets(later, earlier)?.total.delta?.change).toBe(1);
  });

  test("lists as gone what only the baseline meeting has", () => {
    expect(compareTickets(later, earlier)?.gone).toEqual([
      { name: "In Progress", baseline: { date: "2020-09-07", count: 1 } },
    ]);
  });

  test("has no change without a baseline meeting", () => {
    expect(compareTickets(later, null)?.counts).toEqual([
      { name: "Open", count: 6, delta: null, why: "first" },
    ]);
  });
});

test("queues that the minutes do not record are null", () => {
  const { earlier, later } = twoMeetings("queues: { GGUS: 1 }", "tickets: { Open: 6 }");
  expect(compareQueues(later, earlier)).toBeNull();
});
