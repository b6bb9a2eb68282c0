import { describe, expect, test } from "vitest";
import { known } from "../../support/archive.ts";
import { auditOf, lastChange, monday, releases, tickets, type Week, week } from "./typed-weeks.ts";

/** `kind: text` of the reason; null if there is none. */
function reasonOf(weeks: readonly Week[], name?: string, column?: string): string | null {
  const { reason } = lastChange(weeks, name, column);
  return reason && `${reason.kind}: ${reason.text}`;
}

describe("the reason why a change differs", () => {
  const table = { Open: "10 +1", Doing: "5 -1", Idle: "3 +0" };
  const start = { Open: "10", Idle: "5", Late: "3" };

  test("is a table copied from last week", () => {
    const copy = { Open: "10 +1", Late: "5 -1", Idle: "3 +0" };
    expect(reasonOf(tickets({ Open: "9" }, copy, copy))).toBe(
      "copied-table: the whole table was copied from 29 Apr 2019",
    );
  });

  test("is a row copied from last week", () => {
    const weeks = tickets({ Open: "10 +1", Idle: "5 -1" }, { Open: "10 +1", Idle: "6 +1" });
    expect(reasonOf(weeks)).toBe("copied-row: the row was copied from 29 Apr 2019");
  });

  test("is a copied row in a table too small to be certainly a copy", () => {
    const small = { Open: "10 +1", Idle: "5 -1" };
    expect(lastChange(tickets(small, small)).reason?.kind).toBe("copied-row");
  });

  test("is changes copied from last week", () => {
    const weeks = tickets(
      { Open: "10 +1", Idle: "5 -1", Late: "3 +2" },
      { Open: "20 +1", Idle: "9 -1", Late: "9 +2" },
    );
    expect(reasonOf(weeks)).toBe("copied-changes: all changes of the table were copied from 29 Apr 2019");
  });

  test("is a mistyped count, if the changes before and after it show it", () => {
    const [first, second, third] = tickets({ Open: "156" }, { Open: "147 +1" }, { Open: "159 +2" });
    const { changes } = auditOf([known(first), known(second), known(third)]);
    expect(changes.map(({ reason }) => reason)).toEqual([
      {
        kind: "mistyped-count",
        text: "147 is a typo for 157, which fits this change and that of 6 May 2019",
      },
      {
        kind: "mistyped-baseline",
        text: "147 of 29 Apr 2019 is a typo for 157, which fits this change and that one",
      },
    ]);
  });

  test("is not a mistyped count if the next change does not show it", () => {
    const weeks = tickets({ Open: "156" }, { Open: "147 +1" }, { Open: "159 +3" });
    expect(auditOf(weeks).changes.map(({ reason }) => reason?.kind)).not.toContain("mistyped-count");
  });

  test("is a release column that counts from zero", () => {
    expect(reasonOf(releases({ "3.5.1 Open": "4" }, { "3.5.2 Open": "6 +6" }), "Open", "3.5.2")).toBe(
      "restarted: it counts from zero, and the computed change compares with 3.5.1",
    );
  });

  test("is an older baseline, if the whole table fits it", () => {
    const weeks = tickets(
      start,
      { Open: "12", Idle: "6", Late: "4" },
      { Open: "15 +5", Idle: "7 +2", Late: "5 +2" },
    );
    expect(reasonOf(weeks)).toBe("older-baseline: it compares with 22 Apr 2019");
  });

  test("is a wrong sign", () => {
    expect(reasonOf(tickets({ Open: "10" }, { Open: "7 +3" }))).toBe("sign: its sign is wrong");
  });

  test("is not the sign of a change of one, which may be opposite by chance", () => {
    expect(reasonOf(tickets({ Open: "10" }, { Open: "9 +1" }))).toBeNull();
  });

  test("is a digit too many", () => {
    expect(reasonOf(tickets({ Open: "10" }, { Open: "13 +33" }))).toBe("digit: it has a digit too many");
  });

  test("is that the changes were not filled in", () => {
    const weeks = tickets(start, { Open: "12 +0", Idle: "6 +?", Late: "4 +0" });
    expect(reasonOf(weeks)).toBe("unfilled: the changes of the table were not filled in");
  });

  test("is a column Both that counts from zero beside a new release", () => {
    const weeks = releases(
      { "3.5.1 Open": "4", "Both Open": "2" },
      { "3.5.2 Open": "6 +6", "Both Open": "3 +3" },
    );
    expect(reasonOf(weeks, "Open", "Both")).toBe(
      "restarted: it counts from zero, and the computed change compares with the table of 29 Apr 2019",
    );
  });

  test("is a sum of wrong changes", () => {
    const weeks = tickets({ Open: "10", Idle: "5" }, { Open: "12 +5", Idle: "5 +0", Total: "17 +5" });
    expect(reasonOf(weeks, "Total")).toBe("total: it sums changes that are themselves wrong");
  });

  test("is a wrong sum of changes", () => {
    const weeks = tickets({ Open: "10", Idle: "5" }, { Open: "12 +2", Idle: "6 +1", Total: "18 +4" });
    expect(reasonOf(weeks, "Total")).toBe("total: the changes that it sums add up to +3");
  });

  test("is a span of several weeks", () => {
    const weeks = [
      week("2019-04-15", "tickets", [{ Open: "10" }]),
      week(monday, "tickets", [{ Open: "20 +2" }]),
    ];
    expect(reasonOf(weeks)).toBe(
      "longer-span: the previous minutes are 3 weeks older, and it may count the last week only",
    );
  });

  test("is not the span of a queue that was last counted weeks ago", () => {
    const weeks = [
      week("2019-04-15", "queues", [{ GGUS: "10" }]),
      week(monday, "queues", [{ GGUS: "20 +2" }]),
    ];
    expect(reasonOf(weeks, "GGUS")).toBeNull();
  });

  test("is null if the minutes do not show it", () => {
    expect(reasonOf(tickets({ Open: "10" }, { Open: "20 +2" }))).toBeNull();
  });

  test("is null for a change that agrees", () => {
    expect(reasonOf(tickets(table, { ...table, Open: "11 +1" }))).toBeNull();
  });

  test("is prose", () => {
    const copy = { Open: "10 +1", Late: "5 -1", Idle: "3 +0" };
    const { reason } = lastChange(tickets({ Open: "9" }, copy, copy));
    expect(reason?.text).toMatch(/^\S.*[^.\s]$/);
  });
});
