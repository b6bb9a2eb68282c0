import { describe, expect, test } from "vitest";
import { figuresByDate } from "../../../src/derive/deltas/meeting-figures.ts";
import { addDays } from "../../../src/format/dates.ts";
import type { Audit, AuditedChange } from "../../../src/import/audit/audit.ts";
import { auditChanges } from "../../../src/import/audit/audit-changes.ts";
import { summarizeAudit } from "../../../src/import/audit/audit-summary.ts";
import type { PrintedCount, PrintedCounts } from "../../../src/import/counts/printed-figures.ts";
import type { BoardName, Meeting } from "../../../src/model/meeting.ts";
import { known } from "../../support/archive.ts";
import { meetingOf } from "../../support/minutes.ts";

/** A board as typed: `Open: "12 +2"`, of a release `"3.5.24 Open": "12 +2"`; a change may be missing or be none. */
type Typed = Readonly<Record<string, string>>;

interface Week {
  readonly meeting: Meeting;
  readonly printed: PrintedCounts;
}

const monday = "2019-05-06";

function figure(board: BoardName, place: string, typed: string, line: number, table: number): PrintedCount {
  const [count = "", change] = typed.split(" ");
  const [column, name] = board === "releases" ? place.split(/ (.*)/) : [null, place];
  const number = change === undefined || !/^[+-]\d+$/.test(change) ? null : Number(change);
  return {
    board,
    table,
    column: column ?? null,
    name: name ?? "",
    count: Number(count),
    typed: change ?? null,
    change: number,
    position: { line, column: 1 },
  };
}

/** Counts as front matter, without the totals that nobody types there. */
function counts(figures: readonly PrintedCount[]): Record<string, number> {
  const own = figures.filter(({ name }) => name !== "Total");
  return Object.fromEntries(own.map(({ name, count }) => [name, count]));
}

/** Minutes of a day that hold one board, in one table or several. */
function week(date: string, board: BoardName, tables: readonly Typed[], front = ""): Week {
  const figures = tables.flatMap((typed, table) =>
    Object.entries(typed).map(([place, cell], index) => figure(board, place, cell, index + 1, table)),
  );
  const columns = [...new Set(figures.map(({ column }) => column))].filter(
    (column) => column !== null && column !== "Total",
  );
  const values =
    board === "releases"
      ? Object.fromEntries(
          columns.map((column) => [String(column), counts(figures.filter((one) => one.column === column))]),
        )
      : counts(figures);
  return {
    meeting: meetingOf(`---\ndate: ${date}\n${board}: ${JSON.stringify(values)}\n${front}\n---\n`),
    printed: { path: `${date}.md`, date, figures },
  };
}

function audit(weeks: readonly Week[]): Audit {
  return auditChanges(
    weeks.map(({ printed }) => printed),
    figuresByDate(weeks.map(({ meeting }) => meeting)),
  );
}

/** Weeks of tickets, one after the other, the last of them on that Monday. */
function tickets(...boards: readonly Typed[]): Week[] {
  return boards.map((typed, index) =>
    week(addDays(monday, (index + 1 - boards.length) * 7), "tickets", [typed]),
  );
}

function releases(...boards: readonly Typed[]): Week[] {
  return boards.map((typed, index) =>
    week(addDays(monday, (index + 1 - boards.length) * 7), "releases", [typed]),
  );
}

/** The audited change of the last week. */
function lastChange(weeks: readonly Week[], name = "Open", column: string | null = null): AuditedChange {
  const date = known(weeks.at(-1)).printed.date;
  return known(
    audit(weeks).changes.find(
      (change) => change.date === date && change.printed.name === name && change.printed.column === column,
    ),
  );
}

function verdictOn(weeks: readonly Week[], name?: string, column?: string): string {
  return lastChange(weeks, name, column).verdict;
}

/** `kind: text` of the reason; null where there is none. */
function reasonIn(weeks: readonly Week[], name?: string, column?: string): string | null {
  const { reason } = lastChange(weeks, name, column);
  return reason && `${reason.kind}: ${reason.text}`;
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

  test("differs from the computed one, and both are kept", () => {
    expect(lastChange(tickets({ Open: "10" }, { Open: "12 +5" }))).toMatchObject({
      verdict: "differs",
      computed: 2,
      printed: { typed: "+5", change: 5, count: 12 },
    });
  });

  test("that is no number is unreadable, beside the computed one", () => {
    expect(lastChange(tickets({ Open: "10" }, { Open: "12 +?" }))).toMatchObject({
      verdict: "unreadable",
      computed: 2,
      reason: null,
    });
  });

  test.each([
    ["of the first minutes", tickets({ Open: "10 +1" })],
    ["of a new state", tickets({ Idle: "3" }, { Open: "10 +1" })],
    [
      "of a count that is a copy",
      [
        ...tickets({ Open: "10" }, { Open: "9" }).slice(0, 1),
        week(monday, "tickets", [{ Open: "10 +1" }], "stale: { tickets: true }"),
      ],
    ],
  ])("is incomparable: %s", (_name, weeks) => {
    expect(lastChange(weeks)).toMatchObject({ verdict: "incomparable", computed: null, baseline: null });
  });

  test("that nobody wrote is not audited", () => {
    expect(audit(tickets({ Open: "10" }, { Open: "12" })).changes).toEqual([]);
  });

  test("of a queue is compared with the queue", () => {
    const weeks = [week("2019-04-29", "queues", [{ GGUS: "3" }]), week(monday, "queues", [{ GGUS: "1 -2" }])];
    expect(verdictOn(weeks, "GGUS")).toBe("agrees");
  });

  test("of a release is compared with the release", () => {
    const weeks = releases(
      { "3.5.1 Open": "4", "3.6.1 Open": "9" },
      { "3.5.1 Open": "6 +2", "3.6.1 Open": "8 -2" },
    );
    expect([verdictOn(weeks, "Open", "3.5.1"), verdictOn(weeks, "Open", "3.6.1")]).toEqual([
      "agrees",
      "differs",
    ]);
  });

  test("of a total is compared with the computed total", () => {
    const weeks = tickets({ Open: "10", Idle: "5" }, { Open: "12", Idle: "6", Total: "18 +3" });
    expect(verdictOn(weeks, "Total")).toBe("agrees");
  });

  test("of the column of totals is compared with the computed column", () => {
    const weeks = releases(
      { "3.5.1 Open": "4", "3.6.1 Open": "9" },
      { "3.5.1 Open": "6", "3.6.1 Open": "8", "Total Open": "14 +1" },
    );
    expect(verdictOn(weeks, "Open", "Total")).toBe("agrees");
  });

  test("of the totals of one table among two is incomparable", () => {
    const weeks = [
      week("2019-04-29", "releases", [{ "3.5.1 Open": "4" }]),
      week(monday, "releases", [{ "3.5.1 Open": "4", "Total Open": "4 +0" }, { "3.6.1 Open": "5" }]),
    ];
    expect(verdictOn(weeks, "Open", "Total")).toBe("incomparable");
  });

  test("stands in the order of the minutes", () => {
    const all = audit(tickets({ Open: "1 +1", Idle: "2 +2" }, { Idle: "3 +1" })).changes;
    expect(all.map(({ date, printed }) => `${date} ${printed.name}`)).toEqual([
      "2019-04-29 Open",
      "2019-04-29 Idle",
      "2019-05-06 Idle",
    ]);
  });
});

describe("the reason of a difference", () => {
  const table = { Open: "10 +1", Doing: "5 -1", Idle: "3 +0" };
  const start = { Open: "10", Idle: "5", Late: "3" };

  test("is a table that was copied from last week", () => {
    const copy = { Open: "10 +1", Late: "5 -1", Idle: "3 +0" };
    expect(reasonIn(tickets({ Open: "9" }, copy, copy))).toBe(
      "copied-table: the whole table is that of 29 Apr 2019",
    );
  });

  test("is a row that was copied from last week", () => {
    const weeks = tickets({ Open: "10 +1", Idle: "5 -1" }, { Open: "10 +1", Idle: "6 +1" });
    expect(reasonIn(weeks)).toBe("copied-row: the row is that of 29 Apr 2019");
  });

  test("is a small table of which it cannot be told whether it is a copy", () => {
    const small = { Open: "10 +1", Idle: "5 -1" };
    expect(lastChange(tickets(small, small)).reason?.kind).toBe("copied-row");
  });

  test("is that the changes were copied from last week", () => {
    const weeks = tickets(
      { Open: "10 +1", Idle: "5 -1", Late: "3 +2" },
      { Open: "20 +1", Idle: "9 -1", Late: "9 +2" },
    );
    expect(reasonIn(weeks)).toBe("copied-changes: all changes of the table are those of 29 Apr 2019");
  });

  test("is a count that was mistyped, as its neighbours prove", () => {
    const [first, second, third] = tickets({ Open: "156" }, { Open: "147 +1" }, { Open: "159 +2" });
    const { changes } = audit([known(first), known(second), known(third)]);
    expect(changes.map(({ reason }) => reason)).toEqual([
      {
        kind: "mistyped-count",
        text: "147 is a slip for 157, which fits this change and that of 6 May 2019",
      },
      {
        kind: "mistyped-baseline",
        text: "147 of 29 Apr 2019 is a slip for 157, which fits this change and that one",
      },
    ]);
  });

  test("is no mistyped count where the next minutes do not prove it", () => {
    const weeks = tickets({ Open: "156" }, { Open: "147 +1" }, { Open: "159 +3" });
    expect(audit(weeks).changes.map(({ reason }) => reason?.kind)).not.toContain("mistyped-count");
  });

  test("is a release column that starts from zero", () => {
    expect(reasonIn(releases({ "3.5.1 Open": "4" }, { "3.5.2 Open": "6 +6" }), "Open", "3.5.2")).toBe(
      "restarted: it starts from zero, and the computed change goes on from 3.5.1",
    );
  });

  test("is an older base of comparison, which the whole table proves", () => {
    const weeks = tickets(
      start,
      { Open: "12", Idle: "6", Late: "4" },
      { Open: "15 +5", Idle: "7 +2", Late: "5 +2" },
    );
    expect(reasonIn(weeks)).toBe("older-baseline: it compares with 22 Apr 2019");
  });

  test("is a sign that is the wrong way round", () => {
    expect(reasonIn(tickets({ Open: "10" }, { Open: "7 +3" }))).toBe("sign: its sign is the wrong way round");
  });

  test("is no sign of a change of one, which may have the other sign by chance", () => {
    expect(reasonIn(tickets({ Open: "10" }, { Open: "9 +1" }))).toBeNull();
  });

  test("is a digit too many", () => {
    expect(reasonIn(tickets({ Open: "10" }, { Open: "13 +33" }))).toBe("digit: it has a digit too many");
  });

  test("is that nobody filled the changes in", () => {
    const weeks = tickets(start, { Open: "12 +0", Idle: "6 +?", Late: "4 +0" });
    expect(reasonIn(weeks)).toBe("unfilled: no change of the table was filled in");
  });

  test("is a column Both that starts from zero beside a new release", () => {
    const weeks = releases(
      { "3.5.1 Open": "4", "Both Open": "2" },
      { "3.5.2 Open": "6 +6", "Both Open": "3 +3" },
    );
    expect(reasonIn(weeks, "Open", "Both")).toBe(
      "restarted: it starts from zero, and the computed change goes on from the table of 29 Apr 2019",
    );
  });

  test("is a sum of changes that are wrong themselves", () => {
    const weeks = tickets({ Open: "10", Idle: "5" }, { Open: "12 +5", Idle: "5 +0", Total: "17 +5" });
    expect(reasonIn(weeks, "Total")).toBe("total: it adds up changes that are wrong themselves");
  });

  test("is a sum that does not add up", () => {
    const weeks = tickets({ Open: "10", Idle: "5" }, { Open: "12 +2", Idle: "6 +1", Total: "18 +4" });
    expect(reasonIn(weeks, "Total")).toBe("total: the changes written beside it add up to +3");
  });

  test("is a longer span than a week", () => {
    const weeks = [
      week("2019-04-15", "tickets", [{ Open: "10" }]),
      week(monday, "tickets", [{ Open: "20 +2" }]),
    ];
    expect(reasonIn(weeks)).toBe(
      "longer-span: the minutes before are 3 weeks old, and it may count the last week",
    );
  });

  test("is none of a queue that was last counted weeks ago", () => {
    const weeks = [
      week("2019-04-15", "queues", [{ GGUS: "10" }]),
      week(monday, "queues", [{ GGUS: "20 +2" }]),
    ];
    expect(reasonIn(weeks, "GGUS")).toBeNull();
  });

  test("is none where the minutes tell none", () => {
    expect(reasonIn(tickets({ Open: "10" }, { Open: "20 +2" }))).toBeNull();
  });

  test("is none where it agrees", () => {
    expect(reasonIn(tickets(table, { ...table, Open: "11 +1" }))).toBeNull();
  });

  test("is prose", () => {
    const copy = { Open: "10 +1", Late: "5 -1", Idle: "3 +0" };
    const { reason } = lastChange(tickets({ Open: "9" }, copy, copy));
    expect(reason?.text).toMatch(/^\S.*[^.\s]$/);
  });
});

describe("a hand-written total", () => {
  function wrongIn(board: BoardName, ...tables: readonly Typed[]): string[] {
    return audit([week(monday, board, tables)]).totals.map(({ printed, sum }) =>
      `${printed.column ?? ""} ${printed.name}: ${printed.count} for ${sum}`.trim(),
    );
  }

  test.each<[string, BoardName, Typed, string[]]>([
    ["that is right", "tickets", { Open: "3", Idle: "4", Total: "7" }, []],
    ["of rows", "tickets", { Open: "3", Idle: "4", Total: "8" }, ["Total: 8 for 7"]],
    [
      "of a release",
      "releases",
      { "3.5 Open": "3", "3.5 Idle": "4", "3.5 Total": "8" },
      ["3.5 Total: 8 for 7"],
    ],
    [
      "of columns",
      "releases",
      { "3.5 Open": "3", "3.6 Open": "4", "Total Open": "8" },
      ["Total Open: 8 for 7"],
    ],
    [
      "of totals",
      "releases",
      { "3.5 Open": "3", "3.5 Total": "3", "Total Open": "3", "Total Total": "4" },
      ["Total Total: 4 for 3"],
    ],
  ])("is found wrong where it is: %s", (_name, board, typed, wrong) => {
    expect(wrongIn(board, typed)).toEqual(wrong);
  });

  test("sums its own table alone", () => {
    const tables = [
      { "3.5 Open": "3", "Total Open": "3" },
      { "3.6 Open": "4", "Total Open": "4" },
    ];
    expect(wrongIn("releases", ...tables)).toEqual([]);
  });
});

describe("an audit in a few numbers", () => {
  test("counts each verdict by board, and each reason", () => {
    const weeks = [
      ...tickets(
        { Open: "10 +1" },
        { Open: "12 +2", Idle: "4 +?" },
        { Open: "7 +5", Idle: "9 +1", Total: "1" },
      ),
      week("2019-05-13", "queues", [{ GGUS: "3 +1" }]),
    ];
    expect(summarizeAudit(audit(weeks))).toEqual({
      boards: [
        { board: "tickets", written: 5, agree: 1, differ: 2, incomparable: 1, unreadable: 1 },
        { board: "queues", written: 1, agree: 0, differ: 0, incomparable: 1, unreadable: 0 },
      ],
      reasons: [
        { kind: null, count: 1 },
        { kind: "sign", count: 1 },
      ],
      wrongTotals: 1,
    });
  });

  test("of nothing has none", () => {
    expect(summarizeAudit({ changes: [], totals: [] })).toEqual({ boards: [], reasons: [], wrongTotals: 0 });
  });
});
