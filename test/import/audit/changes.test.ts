import { describe, expect, test } from "vitest";
import { auditOf, lastChange, monday, releases, tickets, type Week, week } from "./typed-weeks.ts";

function verdictOn(weeks: readonly Week[], name?: string, column?: string): string {
  return lastChange(weeks, name, column).verdict;
}

describe("a hand-written change", () => {
  test("agrees with the computed one", () => {
    expect(lastChange(tickets({ Open: "10" }, { Open: "12 +2" }))).toMatchObject({
      verdict: "agrees",
      computed: 2,
      baseline: { date: "2019-04-29", count: 10 },
      reason: null,
    });
  });

  test("differs from the computed one, and both are reported", () => {
    expect(lastChange(tickets({ Open: "10" }, { Open: "12 +5" }))).toMatchObject({
      verdict: "differs",
      computed: 2,
      printed: { typed: "+5", change: 5, count: 12 },
    });
  });

  test("is unreadable if it is not a number", () => {
    expect(lastChange(tickets({ Open: "10" }, { Open: "12 +?" }))).toMatchObject({
      verdict: "unreadable",
      computed: 2,
      reason: null,
    });
  });

  test.each([
    ["in the first minutes", tickets({ Open: "10 +1" })],
    ["for a new state", tickets({ Idle: "3" }, { Open: "10 +1" })],
    [
      "for a stale count",
      [
        ...tickets({ Open: "10" }, { Open: "9" }).slice(0, 1),
        week(monday, "tickets", [{ Open: "10 +1" }], "stale: { tickets: true }"),
      ],
    ],
  ])("is incomparable %s", (_name, weeks) => {
    expect(lastChange(weeks)).toMatchObject({ verdict: "incomparable", computed: null, baseline: null });
  });

  test("is not audited if it was not typed", () => {
    expect(auditOf(tickets({ Open: "10" }, { Open: "12" })).changes).toEqual([]);
  });

  test("is compared with the computed change of its queue", () => {
    const weeks = [week("2019-04-29", "queues", [{ GGUS: "3" }]), week(monday, "queues", [{ GGUS: "1 -2" }])];
    expect(verdictOn(weeks, "GGUS")).toBe("agrees");
  });

  test("is compared with the computed change of its release", () => {
    const weeks = releases(
      { "3.5.1 Open": "4", "3.6.1 Open": "9" },
      { "3.5.1 Open": "6 +2", "3.6.1 Open": "8 -2" },
    );
    expect([verdictOn(weeks, "Open", "3.5.1"), verdictOn(weeks, "Open", "3.6.1")]).toEqual([
      "agrees",
      "differs",
    ]);
  });

  test("is compared with the computed total", () => {
    const weeks = tickets({ Open: "10", Idle: "5" }, { Open: "12", Idle: "6", Total: "18 +3" });
    expect(verdictOn(weeks, "Total")).toBe("agrees");
  });

  test("is compared with the computed column of totals", () => {
    const weeks = releases(
      { "3.5.1 Open": "4", "3.6.1 Open": "9" },
      { "3.5.1 Open": "6", "3.6.1 Open": "8", "Total Open": "14 +1" },
    );
    expect(verdictOn(weeks, "Open", "Total")).toBe("agrees");
  });

  test("is incomparable in the totals of one table among two", () => {
    const weeks = [
      week("2019-04-29", "releases", [{ "3.5.1 Open": "4" }]),
      week(monday, "releases", [{ "3.5.1 Open": "4", "Total Open": "4 +0" }, { "3.6.1 Open": "5" }]),
    ];
    expect(verdictOn(weeks, "Open", "Total")).toBe("incomparable");
  });

  test("keeps the order of the minutes", () => {
    const { changes } = auditOf(tickets({ Open: "1 +1", Idle: "2 +2" }, { Idle: "3 +1" }));
    expect(changes.map(({ date, printed }) => `${date} ${printed.name}`)).toEqual([
      "2019-04-29 Open",
      "2019-04-29 Idle",
      "2019-05-06 Idle",
    ]);
  });
});
