import { describe, expect, test } from "vitest";
import { auditImport, auditLines, auditReport } from "../../../scripts/import-report.ts";
import { known } from "../../support/archive.ts";
import { bodyOf, frontMatterOf, importTexts, joinLines } from "../old-minutes.ts";

/** Old minutes with a table of tickets below this heading and these lines. */
function jira(open: number, idle: number, heading = "### Jira", ...above: readonly string[]): string {
  const table = ["| # of tickets | State |", "|---|---|", `| ${open} | Open |`, `| ${idle} | Idle |`];
  return joinLines("# Minutes", "", heading, "", ...above, ...table, "", "## Crew", "", "text");
}

/** Imports consecutive weeks; the last is that of 18 March 2019. */
function imported(...weeks: readonly string[]) {
  const days = ["20190304", "20190311", "20190318"].slice(-weeks.length);
  return importTexts(Object.fromEntries(weeks.map((text, week) => [`TechArea${days[week]}.md`, text])));
}

function originOf(...weeks: readonly string[]): string {
  const { origin, reason } = known(imported(...weeks).tables.at(-1));
  return `${origin}: ${reason}`;
}

describe("a table of counts", () => {
  test.each([
    [
      "copied: the minutes say “TBD”, and its counts equal those of 11 Mar 2019",
      [jira(5, 2), jira(5, 2, "### Jira (TBD)")],
    ],
    [
      "copied: the minutes say “Jira outage”, and its counts equal those of 11 Mar 2019",
      [jira(5, 2), jira(5, 2, "### Jira (Jira outage)")],
    ],
    ["copied: the minutes say “not updated”", [jira(5, 2), jira(6, 2, "### Jira", "not updated", "")]],
    ["copied: the minutes say “stale”", [jira(5, 2, "### Jira (stale)")]],
    [
      "fresh: the minutes say “TBD”, but 1 of 2 counts differ from those of 11 Mar 2019",
      [jira(5, 2), jira(6, 2, "### Jira (TBD)")],
    ],
    [
      "fresh: the minutes say “TBD”, but there is no earlier table of tickets",
      [jira(5, 2, "### Jira (TBD)")],
    ],
    [
      "fresh: its counts equal those of 11 Mar 2019, but no remark says that it is a copy",
      [jira(5, 2), jira(5, 2)],
    ],
    ["fresh: 2 of 2 counts differ from those of 11 Mar 2019", [jira(5, 2), jira(6, 3)]],
    ["fresh: there is no earlier table of tickets", [jira(5, 2)]],
  ])("is %s", (expected, weeks) => {
    expect(originOf(...weeks)).toBe(expected);
  });

  test("is compared with the latest minutes that have one", () => {
    expect(originOf(jira(5, 2), "# Minutes\n\ntext", jira(5, 2, "### Jira (TBD)"))).toBe(
      "copied: the minutes say “TBD”, and its counts equal those of 4 Mar 2019",
    );
  });

  test("is a copy of a copy too", () => {
    const tbd = jira(5, 2, "### Jira (TBD)");
    expect(imported(jira(5, 2), tbd, tbd).tables.map(({ origin }) => origin)).toEqual([
      "fresh",
      "copied",
      "copied",
    ]);
  });

  test("is not a copy of one with another state", () => {
    const other = jira(5, 2).replace("Idle", "Busy");
    expect(originOf(other, jira(5, 2, "### Jira (TBD)"))).toMatch(/^fresh: .* 2 of 3 counts differ/);
  });

  test("of releases is compared by column and state", () => {
    const release = (heading: string, column: string) =>
      joinLines(`## ${heading}`, "", `| ${column} | Status |`, "|---|---|", "| 7 | Open |");
    const same = imported(release("Release", "3.6"), release("Release (TBD)", "3.6"));
    const next = imported(release("Release", "3.5"), release("Release (TBD)", "3.6"));
    expect([same, next].map(({ tables }) => tables.at(-1)?.origin)).toEqual(["copied", "fresh"]);
    expect(frontMatterOf(known(same.files.at(-1))).stale).toEqual({ releases: "TBD" });
  });

  test("is marked in the front matter only if it is a copy", () => {
    const { files } = imported(jira(5, 2), jira(6, 2, "### Jira (TBD)"), jira(6, 2, "### Jira (TBD)"));
    expect(files.map((file) => frontMatterOf(file).stale)).toEqual([
      undefined,
      undefined,
      { tickets: "TBD" },
    ]);
  });

  test.each([
    ["### Jira (TBD)", jira(6, 2, "### Jira (TBD)")],
    ["TBD: ask Ada", jira(6, 2, "### Jira", "TBD: ask Ada", "")],
  ])("keeps the remark %j in the body, whatever it means", (remark, text) => {
    const { files } = imported(jira(5, 2), text);
    expect(bodyOf(known(files.at(-1))).split("\n")).toContain(remark);
  });
});

describe("the audit", () => {
  const result = imported(jira(5, 2), jira(6, 2, "### Jira (TBD)"), jira(6, 2, "### Jira (stale)"));
  const audit = auditImport(result);

  test.each([".md", ".html", ".json"])("names every table in a %s file, with the reason", (ending) => {
    const report = auditReport(audit, ending).replaceAll("\\", "");
    for (const { path, reason } of audit.tables) {
      expect(report).toContain(path);
      expect(report).toContain(reason);
    }
    expect(report.match(/copied(?=\W* \| |\*\*|<\/strong>|",)/g)).toHaveLength(1);
  });

  test("lists in the terminal only the tables that may be copies", () => {
    const lines = auditLines(audit, false);
    expect(lines.filter((line) => line.startsWith("old/"))).toEqual([
      "old/TechArea20190311.md:5 tickets: fresh, the minutes say “TBD”, but 1 of 2 counts differ from those of 4 Mar 2019",
      "old/TechArea20190318.md:5 tickets: copied, the minutes say “stale”",
    ]);
    expect(lines.at(-1)).toBe("Tables: 2 tables are fresh, 1 is a copy of an earlier one.");
  });
});
