import { describe, expect, test } from "vitest";
import { expectOne } from "../../support/diagnostics.ts";
import { spot } from "../../support/spot.ts";
import { countLines, joinLines, readText } from "../old-minutes.ts";

describe("a table of tickets", () => {
  const header = joinLines("| # of tickets | &Delta; | State |", "|---|---|---|");

  test("is read in the order of the minutes", () => {
    const { values } = readText(joinLines(header, "| 3 | +1 | Ready for Testing |", "| 166 | -2 | Open |"));
    expect(values.tickets).toEqual([
      { state: "Ready for Testing", count: 3 },
      { state: "Open", count: 166 },
    ]);
  });

  test("may have its columns in any order", () => {
    const text = joinLines("| Status | # of Tickets |", "|---|---|", "| Open | 5 |");
    expect(readText(text).values.tickets).toEqual([{ state: "Open", count: 5 }]);
  });

  test("keeps its changes as typed", () => {
    const { printed } = readText(
      joinLines(header, "| 3 | &minus;1 | Open |", "| 4 | ? | Closed |", "| 5 | | Idle |"),
    );
    expect(countLines(printed)).toEqual(["Open: 3 (&minus;1)", "Closed: 4 (?)", "Idle: 5"]);
  });

  test("has the position of each change, or else of the count", () => {
    const { text, ...position } = spot(joinLines(header, "| 3 | ‸-1 | Open |"));
    expect(readText(text).printed[0]?.position).toEqual(position);
    const bare = spot(joinLines("| # of tickets | State |", "|---|---|", "| ‸3 | Open |"));
    expect(readText(bare.text).printed[0]?.position).toEqual({ line: bare.line, column: bare.column });
  });

  test("keeps totals for the audit only", () => {
    const { values, printed } = readText(joinLines(header, "| 3 | +1 | Open |", "| 3 | +1 | **Total** |"));
    expect(values.tickets).toEqual([{ state: "Open", count: 3 }]);
    expect(countLines(printed)).toEqual(["Open: 3 (+1)", "Total: 3 (+1)"]);
  });

  test("is replaced by a directive between blank lines", () => {
    expect(readText(joinLines("### Jira", header, "| 3 | +1 | Open |", "text")).body).toBe(
      joinLines("### Jira", "", "::tickets", "", "text"),
    );
  });

  test.each([
    ["a count that is not a number", "unreadable-count", "| ‸? | +1 | Open |"],
    ["a count with a remark", "unreadable-count", "| ‸3 (ish) | +1 | Open |"],
    ["a row without a state", "table-row", "| ‸3 | +1 | |"],
    ["a row that is too short", "table-row", "| ‸3 | +1 |"],
    ["a row that is too long", "table-row", "| ‸3 | +1 | Open | late |"],
    ["a change without a count", "unreadable-count", "| | ‸+1 | Open |"],
    ["a state that another row contradicts", "repeated-state", "| 3 | +1 | Open |\n| 4 | ‸+1 | Open |"],
    ["a change that another row contradicts", "repeated-state", "| 3 | +1 | Open |\n| 3 | ‸+2 | Open |"],
  ])("stays in the body with a warning if it has %s", (_name, ruleId, rows) => {
    const { text, ...position } = spot(joinLines(header, "| 9 | +0 | Idle |", rows));
    const { body, diagnostics } = readText(text);
    expect(body).toBe(text);
    expectOne(diagnostics, ruleId, position);
  });

  test("stays in the body with a warning if it has another column", () => {
    const { text, ...position } = spot(
      joinLines(
        "| # of tickets | &Delta; | State | Remark |",
        "|---|---|---|---|",
        "| 9 | +0 | Idle | ‸see below |",
      ),
    );
    const { body, values, diagnostics } = readText(text);
    expect([body, values.tickets]).toEqual([text, [{ state: "Idle", count: 9 }]]);
    expectOne(diagnostics, "table-column", position);
  });

  test("stays in the body with a warning if it has only totals", () => {
    const { text, ...position } = spot(joinLines("‸| # of tickets | State |", "|---|---|", "| 5 | Total |"));
    const { body, values, diagnostics } = readText(text);
    expect([body, values.tickets]).toEqual([text, []]);
    expectOne(diagnostics, "only-totals", position);
  });

  test("stays in the body if it has no rows", () => {
    const { body, diagnostics } = readText(header);
    expect([body, diagnostics]).toEqual([header, []]);
  });

  test("is read apart from a row with a mistake", () => {
    const { values } = readText(joinLines(header, "| 9 | +0 | Idle |", "| ? | +1 | Open |"));
    expect(values.tickets).toEqual([{ state: "Idle", count: 9 }]);
  });

  test("may have repeated rows and blank rows", () => {
    const { values, diagnostics } = readText(
      joinLines(header, "| 9 | +0 | Idle |", "| | | |", "| 9 | +0 | Idle |"),
    );
    expect([values.tickets, diagnostics]).toEqual([[{ state: "Idle", count: 9 }], []]);
  });

  test("stays in the body with a warning if it is the second one", () => {
    const second = joinLines("‸| # of tickets | &Delta; | State |", "|---|---|---|", "| 4 | +1 | Open |");
    const { text, ...position } = spot(joinLines(header, "| 9 | +0 | Idle |", "", second));
    const { values, diagnostics } = readText(text);
    expect(values.tickets).toEqual([{ state: "Idle", count: 9 }]);
    expectOne(diagnostics, "second-table", position);
  });
});
