import { describe, expect, test } from "vitest";
import type { PrintedCount } from "../../../src/import/counts/printed-figures.ts";
import { findTables, isTitle } from "../../../src/import/text/old-tables.ts";
import { expectOne } from "../../support/findings.ts";
import { spot } from "../../support/spot.ts";
import { oldText, osg, read, rulesOf, tableOf } from "../old-minutes.ts";

function lines(...rows: readonly string[]): string {
  return rows.join("\n");
}

/** Figures as `3.5.24 Open: 5 (+1)`. */
function told(figures: readonly PrintedCount[]): string[] {
  return figures.map(
    ({ column, name, count, typed }) =>
      `${column === null ? "" : `${column} `}${name}: ${count}${typed === null ? "" : ` (${typed})`}`,
  );
}

describe("a pipe table", () => {
  test("has titles as a reader sees them", () => {
    expect(tableOf("| **# of tickets** | &Delta;; |  State: |", "|---|---|---|").titles).toEqual([
      "# of tickets",
      "Δ",
      "State",
    ]);
  });

  test.each([
    ["with spaces", "| a | b |", "| --- | --- |", "| 1 | 2 |"],
    ["without spaces in the rule row", "| a | b |", "|------------ |--- |", "| 1 | 2 |"],
    ["with alignment", "| a | b |", "|:--|--:|", "| 1 | 2 |"],
    ["without outer pipes", "a | b", "--- | ---", "1 | 2"],
    ["without the last pipe", "| a | b", "|---|---", "| 1 | 2"],
    ["without spaces in a cell", "|a|b|", "|-|-|", "|1|2|"],
    ["indented in a list", "    | a | b |", "    |---|---|", "    | 1 | 2 |"],
    ["indented by a tab", "\t| a | b |", "\t|---|---|", "\t| 1 | 2 |"],
  ])("is found %s", (_name, ...rows) => {
    const { titles, rows: cells } = tableOf(...rows);
    expect([titles, cells.map((row) => row.map(({ typed }) => typed))]).toEqual([["a", "b"], [["1", "2"]]]);
  });

  test.each([
    ["without a rule row", "| a | b |\n| 1 | 2 |"],
    ["in a fence", "```\n| a | b |\n|---|---|\n| 1 | 2 |\n```"],
    ["in a comment", "<!--\n| a | b |\n|---|---|\n| 1 | 2 |\n-->"],
    ["whose header is somewhere above", "| a | b |\n\n|---|---|\n| 1 | 2 |"],
  ])("is none %s", (_name, text) => {
    expect(findTables(oldText(text))).toEqual([]);
  });

  test("ends at the first line without a pipe", () => {
    const [first, second] = findTables(oldText("| a |\n|---|\n| 1 |\ntext\n\n| b |\n|---|\n| 2 |\n"));
    expect([first?.from, first?.to, second?.from, second?.to]).toEqual([0, 3, 5, 8]);
  });

  test("knows the place of each cell", () => {
    const { text, ...position } = spot("| a | b |\n|---|---|\n| 1 |  ‸\\|2 |");
    expect(tableOf(text).rows[0]?.[1]).toEqual({ typed: "\\|2", position });
  });

  test("has a title in any case", () => {
    expect([isTitle("STATE", ["State", "Status"]), isTitle("State of things", ["State"])]).toEqual([
      true,
      false,
    ]);
  });
});

describe("a table of tickets", () => {
  const header = lines("| # of tickets | &Delta; | State |", "|---|---|---|");

  test("is read in the order of the minutes", () => {
    const { facts } = read(lines(header, "| 3 | +1 | Ready for Testing |", "| 166 | -2 | Open |"));
    expect(facts.tickets).toEqual([
      { state: "Ready for Testing", count: 3 },
      { state: "Open", count: 166 },
    ]);
  });

  test("may have its columns in any order", () => {
    const text = lines("| Status | # of Tickets |", "|---|---|", "| Open | 5 |");
    expect(read(text).facts.tickets).toEqual([{ state: "Open", count: 5 }]);
  });

  test("keeps its changes as typed", () => {
    const { figures } = read(
      lines(header, "| 3 | &minus;1 | Open |", "| 4 | ? | Closed |", "| 5 | | Idle |"),
    );
    expect(told(figures)).toEqual(["Open: 3 (&minus;1)", "Closed: 4 (?)", "Idle: 5"]);
  });

  test("knows the place of a change, and of a count that has none", () => {
    const { text, ...position } = spot(lines(header, "| 3 | ‸-1 | Open |"));
    expect(read(text).figures[0]?.position).toEqual(position);
    const bare = spot(lines("| # of tickets | State |", "|---|---|", "| ‸3 | Open |"));
    expect(read(bare.text).figures[0]?.position).toEqual({ line: bare.line, column: bare.column });
  });

  test("leaves its total to the archive, and the audit", () => {
    const { facts, figures } = read(lines(header, "| 3 | +1 | Open |", "| 3 | +1 | **Total** |"));
    expect(facts.tickets).toEqual([{ state: "Open", count: 3 }]);
    expect(told(figures)).toEqual(["Open: 3 (+1)", "Total: 3 (+1)"]);
  });

  test("leaves a directive between blank lines in its place", () => {
    expect(read(lines("### Jira", header, "| 3 | +1 | Open |", "text")).body).toBe(
      lines("### Jira", "", "::tickets", "", "text"),
    );
  });

  test.each([
    ["a count that is none", "unreadable-count", "| ‸? | +1 | Open |"],
    ["a count with a remark", "unreadable-count", "| ‸3 (ish) | +1 | Open |"],
    ["a row without a state", "table-row", "| ‸3 | +1 | |"],
    ["a row that is too short", "table-row", "| ‸3 | +1 |"],
    ["a row that is too long", "table-row", "| ‸3 | +1 | Open | late |"],
    ["a change beside no count", "unreadable-count", "| | ‸+1 | Open |"],
    ["a state that another row contradicts", "repeated-state", "| 3 | +1 | Open |\n| 4 | ‸+1 | Open |"],
    ["a change that another row contradicts", "repeated-state", "| 3 | +1 | Open |\n| 3 | ‸+2 | Open |"],
  ])("with %s stays in the body, and is a finding", (_name, ruleId, rows) => {
    const { text, ...position } = spot(lines(header, "| 9 | +0 | Idle |", rows));
    const { body, findings } = read(text);
    expect(body).toBe(text);
    expectOne(findings, ruleId, position);
  });

  test("with a further column stays in the body, and is a finding", () => {
    const { text, ...position } = spot(
      lines(
        "| # of tickets | &Delta; | State | Remark |",
        "|---|---|---|---|",
        "| 9 | +0 | Idle | ‸see below |",
      ),
    );
    const { body, facts, findings } = read(text);
    expect([body, facts.tickets]).toEqual([text, [{ state: "Idle", count: 9 }]]);
    expectOne(findings, "table-column", position);
  });

  test("of nothing but totals stays in the body, and is a finding", () => {
    const { text, ...position } = spot(lines("‸| # of tickets | State |", "|---|---|", "| 5 | Total |"));
    const { body, facts, findings } = read(text);
    expect([body, facts.tickets]).toEqual([text, []]);
    expectOne(findings, "only-totals", position);
  });

  test("without rows stays in the body", () => {
    const { body, findings } = read(header);
    expect([body, findings]).toEqual([header, []]);
  });

  test("with one bad row keeps the others", () => {
    const { facts } = read(lines(header, "| 9 | +0 | Idle |", "| ? | +1 | Open |"));
    expect(facts.tickets).toEqual([{ state: "Idle", count: 9 }]);
  });

  test("may say a row twice, or hold a blank one", () => {
    const { facts, findings } = read(lines(header, "| 9 | +0 | Idle |", "| | | |", "| 9 | +0 | Idle |"));
    expect([facts.tickets, findings]).toEqual([[{ state: "Idle", count: 9 }], []]);
  });

  test("after another one stays in the body, and is a finding", () => {
    const second = lines("‸| # of tickets | &Delta; | State |", "|---|---|---|", "| 4 | +1 | Open |");
    const { text, ...position } = spot(lines(header, "| 9 | +0 | Idle |", "", second));
    const { facts, findings } = read(text);
    expect(facts.tickets).toEqual([{ state: "Idle", count: 9 }]);
    expectOne(findings, "second-table", position);
  });
});

describe("a table of releases", () => {
  test.each([
    [
      "of one column",
      ["| 3.6 | &Delta; | Status |", "|---|---|---|", "| 5 | +1 | Open |"],
      ["3.6 Open: 5 (+1)"],
    ],
    [
      "of four columns",
      [
        "| 3.3.9 | &Delta; | Both | &Delta; | 3.4.1 | &Delta; | Total | &Delta; | Status |",
        "|---|---|---|---|---|---|---|---|---|",
        "| 1 | +1 | 2 | +2 | 3 | &minus;3|6 | +0 | Open |",
      ],
      ["3.3.9 Open: 1 (+1)", "Both Open: 2 (+2)", "3.4.1 Open: 3 (&minus;3)", "Total Open: 6 (+0)"],
    ],
    [
      "of a combined column",
      ["| 3.4.8/3.3.32 | &Delta; | Status |", "|---|---|---|", "| 5 | +1 | Open |"],
      ["3.4.8/3.3.32 Open: 5 (+1)"],
    ],
    [
      "without changes",
      ["| Status | v1.2.3 | 1.3.0-rc1 |", "|---|---|---|", "| Open | 5 | 6 |"],
      ["v1.2.3 Open: 5", "1.3.0-rc1 Open: 6"],
    ],
    [
      "with a column of another name and its change",
      [
        "| 3.6 | &Delta; | Upcoming | &Delta; | Status |",
        "|---|---|---|---|---|",
        "| 5 | +1 | 2 | +0 | Open |",
      ],
      ["3.6 Open: 5 (+1)", "Upcoming Open: 2 (+0)"],
    ],
  ])("is read %s", (_name, rows, figures) => {
    const { figures: found, body } = read(lines(...rows));
    expect([told(found), body]).toEqual([figures, "::releases"]);
  });

  test("with long names and Closed keeps them", () => {
    const rows = ["| 3.6 | Status |", "|---|---|", "| 5 | Selected for Development |", "| 2 | Closed |"];
    expect(read(lines(...rows)).facts.releases).toEqual([
      {
        column: "3.6",
        counts: [
          { state: "Selected for Development", count: 5 },
          { state: "Closed", count: 2 },
        ],
      },
    ]);
  });

  test("may leave a cell empty, which is not recorded", () => {
    const rows = ["| 3.6 | 3.7 | Status |", "|---|---|---|", "| 5 | | Open |"];
    expect(read(lines(...rows)).facts.releases).toEqual([
      { column: "3.6", counts: [{ state: "Open", count: 5 }] },
    ]);
  });

  test("leaves totals to the archive", () => {
    const rows = ["| 3.6 | Total | Status |", "|---|---|---|", "| 5 | 5 | Open |", "| 5 | 5 | Total |"];
    expect(read(lines(...rows)).facts.releases).toEqual([
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
  ])("is none that holds %s", (_name, header, row) => {
    const text = lines(header, header.replace(/[^|]+/g, "---"), row);
    const { facts, figures, body } = read(text);
    expect([facts.releases, facts.tickets, figures, body]).toEqual([[], [], [], text]);
  });

  test("is joined by a second one", () => {
    const one = lines("| 3.6 | Status |", "|---|---|", "| 5 | Open |");
    const other = lines("| 3.7 | Status |", "|---|---|", "| 6 | Open |");
    const { facts, figures, body } = read(lines(one, "", "Soon:", "", other));
    expect(facts.releases.map(({ column }) => column)).toEqual(["3.6", "3.7"]);
    expect(figures.map(({ table }) => table)).toEqual([0, 1]);
    expect(body).toBe("::releases\n\nSoon:\n\n::releases");
  });

  test("names Both after the versions beside it where there are two", () => {
    const tables = ["3.4.1", "3.4.2"].map((version) =>
      lines(
        `| 3.3 | Both | ${version} | Status |`.replace("3.3", `3.3${version.at(-1)}.0`),
        "|---|---|---|---|",
        "| 1 | 2 | 3 | Open |",
      ),
    );
    expect(read(tables.join("\n\n")).facts.releases.map(({ column }) => column)).toEqual([
      "3.31.0",
      "Both 3.31.0/3.4.1",
      "3.4.1",
      "3.32.0",
      "Both 3.32.0/3.4.2",
      "3.4.2",
    ]);
  });

  test("whose column an earlier table has stays in the body, and is a finding", () => {
    const one = lines("| 3.6 | Status |", "|---|---|", "| 5 | Open |");
    const { text, ...position } = spot(lines(one, "", "| ‸3.6 | Status |", "|---|---|", "| 9 | Idle |"));
    const { facts, body, findings } = read(text);
    expect(facts.releases[0]?.counts).toEqual([{ state: "Open", count: 5 }]);
    expect(body).toContain("| 9 | Idle |");
    expectOne(findings, "second-table", position);
  });

  test("of nothing but totals stays in the body, and is a finding", () => {
    const { text, ...position } = spot("‸| 3.6 | Status |\n|---|---|\n| 5 | Total |");
    const { facts, body, findings } = read(text);
    expect([facts.releases, body]).toEqual([[], text]);
    expectOne(findings, "only-totals", position);
  });

  test("inside a list leaves no directive, which would end the list", () => {
    const rows = ["    | 3.6 | Status |", "    |---|---|", "    | 5 | Open |"];
    const text = lines("-   Soon:", "", ...rows, "", "    -   more", "-   end");
    expect(read(text).body).toBe(lines("-   Soon:", "", "    -   more", "-   end"));
  });

  test("stays apart from a table of tickets", () => {
    const tickets = lines("| # of tickets | State |", "|---|---|", "| 5 | Open |");
    const releases = lines("| 3.6 | Status |", "|---|---|", "| 7 | Open |");
    const { facts, findings } = read(`${tickets}\n\n${releases}`);
    expect([facts.tickets[0]?.count, facts.releases[0]?.counts[0]?.count, rulesOf(findings)]).toEqual([
      5,
      7,
      [],
    ]);
  });
});

describe("counts are old ones", () => {
  const tickets = lines("| # of tickets | State |", "|---|---|", "| 5 | Open |");
  const releases = lines("| 3.6 | Status |", "|---|---|", "| 7 | Open |");

  test.each([
    ["Jira outage", "### Jira (Jira outage)\n"],
    ["not updated this week", "### Jira\n\n(not updated this week)\n"],
    ["Counts are stale.", "### Jira\n\nCounts are stale.\n"],
  ])("for the reason %j where the minutes say so", (reason, above) => {
    expect(read(lines("## X", above, tickets)).facts.staleTickets).toBe(reason);
  });

  test.each(osg.stale)("for the word %j of the profile", (word) => {
    expect(read(lines(`### Jira (${word})`, "", tickets)).facts.staleTickets).toBe(word);
  });

  test.each([
    ["in the heading, without a word of it", "### Jira (as of Monday)\n"],
    ["in another section", "### X (outdated)\n\n### Jira\n"],
    ["somewhere in the title", "### Jira outdated\n"],
    ["as a part of another word", "### Jira (outages)\n"],
    ["among other lines", "### Jira\n\ntext\n\nnot updated\n"],
    ["in a long line", `### Jira\n\n${"we talked about the outage of the crane ".repeat(3)}\n`],
  ])("is not said %s", (_name, above) => {
    expect(read(lines(above, tickets)).facts.staleTickets).toBeUndefined();
  });

  test("is said of each board by its own heading", () => {
    const text = lines("### Jira (outdated)", "", tickets, "", "## Release", "", releases);
    const { staleTickets, staleReleases } = read(text).facts;
    expect([staleTickets, staleReleases]).toEqual(["outdated", undefined]);
  });

  test("is not said where there is no table", () => {
    expect(read("### Jira (outdated)\n\nnothing").facts.staleTickets).toBeUndefined();
  });
});
