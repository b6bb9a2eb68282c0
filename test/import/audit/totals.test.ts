import { describe, expect, test } from "vitest";
import type { BoardName } from "../../../src/model/meeting.ts";
import { auditOf, monday, type TypedBoard, week } from "./typed-weeks.ts";

describe("a hand-written total", () => {
  function wrongTotals(board: BoardName, ...tables: readonly TypedBoard[]): string[] {
    return auditOf([week(monday, board, tables)]).totals.map(({ printed, sum }) =>
      `${printed.column ?? ""} ${printed.name}: ${printed.count} for ${sum}`.trim(),
    );
  }

  test.each<[string, BoardName, TypedBoard, string[]]>([
    ["right totals", "tickets", { Open: "3", Idle: "4", Total: "7" }, []],
    ["a total of rows", "tickets", { Open: "3", Idle: "4", Total: "8" }, ["Total: 8 for 7"]],
    [
      "a total of a release",
      "releases",
      { "3.5 Open": "3", "3.5 Idle": "4", "3.5 Total": "8" },
      ["3.5 Total: 8 for 7"],
    ],
    [
      "a total of columns",
      "releases",
      { "3.5 Open": "3", "3.6 Open": "4", "Total Open": "8" },
      ["Total Open: 8 for 7"],
    ],
    [
      "a total of totals",
      "releases",
      { "3.5 Open": "3", "3.5 Total": "3", "Total Open": "3", "Total Total": "4" },
      ["Total Total: 4 for 3"],
    ],
  ])("is reported if it is wrong: %s", (_name, board, typed, wrong) => {
    expect(wrongTotals(board, typed)).toEqual(wrong);
  });

  test("sums only its own table", () => {
    const tables = [
      { "3.5 Open": "3", "Total Open": "3" },
      { "3.6 Open": "4", "Total Open": "4" },
    ];
    expect(wrongTotals("releases", ...tables)).toEqual([]);
  });
});
