import { describe, expect, test } from "vitest";
import { summarizeAudit } from "../../../src/import/audit/summary.ts";
import { auditOf, tickets, week } from "./typed-weeks.ts";

describe("the audit summary", () => {
  test("counts the verdicts by board, and the reasons", () => {
    const weeks = [
      ...tickets(
        { Open: "10 +1" },
        { Open: "12 +2", Idle: "4 +?" },
        { Open: "7 +5", Idle: "9 +1", Total: "1" },
      ),
      week("2019-05-13", "queues", [{ GGUS: "3 +1" }]),
    ];
    expect(summarizeAudit(auditOf(weeks))).toEqual({
      boards: [
        { board: "tickets", written: 5, agree: 1, differ: 2, incomparable: 1, unreadable: 1 },
        { board: "queues", written: 1, agree: 0, differ: 0, incomparable: 1, unreadable: 0 },
      ],
      reasons: [
        { kind: null, count: 1 },
        { kind: "sign", count: 1 },
      ],
      wrongTotals: 1,
      tables: { fresh: 0, copied: 0 },
    });
  });

  test("is empty if there are no changes", () => {
    expect(summarizeAudit({ changes: [], totals: [], tables: [] })).toEqual({
      boards: [],
      reasons: [],
      wrongTotals: 0,
      tables: { fresh: 0, copied: 0 },
    });
  });
});
