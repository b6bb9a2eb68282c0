import { describe, expect, test } from "vitest";
import { expectOne } from "../../support/diagnostics.ts";
import { spot } from "../../support/spot.ts";
import { countLines, joinLines, readText, rulesOf } from "../old-minutes.ts";

describe("a table of releases", () => {
  test.each([
    [
      "with one column",
      ["| 3.6 | &Delta; | Status |", "|---|---|---|", "| 5 | +1 | Open |"],
      ["3.6 Open: 5 (+1)"],
    ],
    [
      "with four columns",
      [
        "| 3.3.9 | &Delta; | Both | &Delta; | 3.4.1 | &Delta; | Total | &Delta; | Status |",
        "|---|---|---|---|---|---|---|---|---|",
        "| 1 | +1 | 2 | +2 | 3 | &minus;3|6 | +0 | Open |",
      ],
      ["3.3.9 Open: 1 (+1)", "Both Open: 2 (+2)", "3.4.1 Open: 3 (&minus;3)", "Total Open: 6 (+0)"],
    ],
    [
      "with a combined column",
      ["| 3.4.8/3.3.32 | &Delta; | Status |", "|---|---|---|", "| 5 | +1 | Open |"],
      ["3.4.8/3.3.32 Open: 5 (+1)"],
    ],
    [
      "without changes",
      ["| Status | v1.2.3 | 1.3.0-rc1 |", "|---|---|---|", "| Open | 5 | 6 |"],
      ["v1.2.3 Open: 5", "1.3.0-rc1 Open: 6"],
    ],
    [
      "with another column that has changes",
      [
        "| 3.6 | &Delta; | Upcoming | &Delta; | Status |",
        "|---|---|---|---|---|",
        "| 5 | +1 | 2 | +0 | Open |",
      ],
      ["3.6 Open: 5 (+1)", "Upcoming Open: 2 (+0)"],
    ],
  ])("is read %s", (_name, rows, counts) => {
    const { printed, body } = readText(joinLines(...rows));
    expect([countLines(printed), body]).toEqual([counts, "::releases"]);
  });

  test("keeps long state names and the state Closed", () => {
    const rows = ["| 3.6 | Status |", "|---|---|", "| 5 | Selected for Development |", "| 2 | Closed |"];
    expect(readText(joinLines(...rows)).values.releases).toEqual([
      {
        column: "3.6",
        counts: [
          { state: "Selected for Development", count: 5 },
          { state: "Closed", count: 2 },
        ],
      },
    ]);
  });

  test("may have empty cells", () => {
    const rows = ["| 3.6 | 3.7 | Status |", "|---|---|---|", "| 5 | | Open |"];
    expect(readText(joinLines(...rows)).values.releases).toEqual([
      { column: "3.6", counts: [{ state: "Open", count: 5 }] },
    ]);
  });

  test("does not import totals", () => {
    const rows = ["| 3.6 | Total | Status |", "|---|---|---|", "| 5 | 5 | Open |", "| 5 | 5 | Total |"];
    expect(readText(joinLines(...rows)).values.releases).toEqual([
      { column: "3.6", counts: [{ state: "Open", count: 5 }] },
    ]);
  });

  test.each([
    ["a schedule", "| Release | Freeze | Date |", "| 3.6 | 6 May | 13 May |"],
    ["counts of owners", "| Owner | # |", "| Ada | 12 |"],
    ["states of services", "| Service | Status |", "| Fog horn | Open |"],
    ["versions by platform", "| 3.6 | 3.7 |", "| yes | no |"],
    ["versions with remarks", "| 3.6 | Remark | Status |", "| 5 | late | Open |"],
    ["an empty title", "| 3.6 | | Status |", "| 5 | 1 | Open |"],
    ["no version", "| Both | &Delta; | Status |", "| 5 | +1 | Open |"],
  ])("is not a table with %s", (_name, header, row) => {
    const text = joinLines(header, header.replace(/[^|]+/g, "---"), row);
    const { values, printed, body } = readText(text);
    expect([values.releases, values.tickets, printed, body]).toEqual([[], [], [], text]);
  });

  test("may be followed by a second one, which adds columns", () => {
    const one = joinLines("| 3.6 | Status |", "|---|---|", "| 5 | Open |");
    const other = joinLines("| 3.7 | Status |", "|---|---|", "| 6 | Open |");
    const { values, printed, body } = readText(joinLines(one, "", "Soon:", "", other));
    expect(values.releases.map(({ column }) => column)).toEqual(["3.6", "3.7"]);
    expect(printed.map(({ table }) => table)).toEqual([0, 1]);
    expect(body).toBe("::releases\n\nSoon:\n\n::releases");
  });

  test("names each of two columns Both after the versions beside it", () => {
    const tables = ["3.4.1", "3.4.2"].map((version) =>
      joinLines(
        `| 3.3 | Both | ${version} | Status |`.replace("3.3", `3.3${version.at(-1)}.0`),
        "|---|---|---|---|",
        "| 1 | 2 | 3 | Open |",
      ),
    );
    expect(readText(tables.join("\n\n")).values.releases.map(({ column }) => column)).toEqual([
      "3.31.0",
      "Both 3.31.0/3.4.1",
      "3.4.1",
      "3.32.0",
      "Both 3.32.0/3.4.2",
      "3.4.2",
    ]);
  });

  test("stays in the body with a warning if an earlier table has the same column", () => {
    const one = joinLines("| 3.6 | Status |", "|---|---|", "| 5 | Open |");
    const { text, ...position } = spot(joinLines(one, "", "| ‸3.6 | Status |", "|---|---|", "| 9 | Idle |"));
    const { values, body, diagnostics } = readText(text);
    expect(values.releases[0]?.counts).toEqual([{ state: "Open", count: 5 }]);
    expect(body).toContain("| 9 | Idle |");
    expectOne(diagnostics, "second-table", position);
  });

  test("stays in the body with a warning if it has only totals", () => {
    const { text, ...position } = spot("‸| 3.6 | Status |\n|---|---|\n| 5 | Total |");
    const { values, body, diagnostics } = readText(text);
    expect([values.releases, body]).toEqual([[], text]);
    expectOne(diagnostics, "only-totals", position);
  });

  test("inside a list is not replaced by a directive, which would end the list", () => {
    const rows = ["    | 3.6 | Status |", "    |---|---|", "    | 5 | Open |"];
    const text = joinLines("-   Soon:", "", ...rows, "", "    -   more", "-   end");
    expect(readText(text).body).toBe(joinLines("-   Soon:", "", "    -   more", "-   end"));
  });

  test("is read apart from a table of tickets", () => {
    const tickets = joinLines("| # of tickets | State |", "|---|---|", "| 5 | Open |");
    const releases = joinLines("| 3.6 | Status |", "|---|---|", "| 7 | Open |");
    const { values, diagnostics } = readText(`${tickets}\n\n${releases}`);
    expect([values.tickets[0]?.count, values.releases[0]?.counts[0]?.count, rulesOf(diagnostics)]).toEqual([
      5,
      7,
      [],
    ]);
  });
});
