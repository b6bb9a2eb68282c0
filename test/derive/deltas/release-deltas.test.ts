import { describe, expect, test } from "vitest";
import type { ReleaseTable } from "../../../src/model/tables.ts";
import { jsonOf, minutes, siteOf, tableOf } from "../../support/archive.ts";

const monday = "2020-09-14";

function releasesAfter(before: string, now: string): ReleaseTable {
  const files = [minutes("2020-09-07", `releases: ${before}`), minutes(monday, `releases: ${now}`)];
  return tableOf(siteOf(files), monday, "releases");
}

/** Each cell of a row as `count change baseline-column`. */
function row({ columns, rows }: ReleaseTable, state: string): Record<string, string | null> {
  const cells = rows.find((candidate) => candidate.state === state)?.cells ?? [];
  return Object.fromEntries(
    columns.map((column, index) => {
      const cell = cells[index];
      if (!cell) return [column, null];
      const { count, delta, why } = cell;
      return [column, delta ? `${count} ${delta.change} from ${delta.baseline.column}` : `${count} ${why}`];
    }),
  );
}

describe("a release column", () => {
  test.each([
    [
      "is compared with the same version first",
      "{ 3.5.22: { Open: 9 }, 3.5.24: { Open: 5 } }",
      "3.5.24",
      "6 1 from 3.5.24",
    ],
    [
      "continues the nearest earlier version of its series",
      "{ 3.5.21: { Open: 9 }, 3.5.22: { Open: 5 } }",
      "3.5.24",
      "6 1 from 3.5.22",
    ],
    [
      "orders versions by number, so that 3.5.10 continues 3.5.9",
      "{ 3.5.9: { Open: 5 }, 3.5.1: { Open: 2 } }",
      "3.5.10",
      "6 1 from 3.5.9",
    ],
    ["does not continue a later version", "{ 3.5.25: { Open: 5 } }", "3.5.24", "6 new"],
    ["does not continue another series", "{ 3.4.55: { Open: 5 } }", "3.5.24", "6 new"],
    ["tells series 3.1 and 3.10 apart", "{ 3.1.4: { Open: 5 } }", "3.10.5", "6 new"],
    ["continues the bare name of its series", "{ 3.6: { Open: 5 } }", "3.6.1", "6 1 from 3.6"],
    ["keeps a bare series name for itself", "{ 3.6: { Open: 5 } }", "3.6", "6 1 from 3.6"],
    ["does not go back from 3.6.1 to the bare 3.6", "{ 3.6.1: { Open: 5 } }", "3.6", "6 new"],
    ["matches Both with Both", "{ Both: { Open: 5 }, 3.5.24: { Open: 1 } }", "Both", "6 1 from Both"],
    ["does not match Both with a version", "{ 3.5.24: { Open: 5 } }", "Both", "6 new"],
    [
      "that combines two versions matches itself",
      "{ 3.4.8/3.3.32: { Open: 5 } }",
      "3.4.8/3.3.32",
      "6 1 from 3.4.8/3.3.32",
    ],
    [
      "that combines two versions continues no other",
      "{ 3.4.7/3.3.31: { Open: 5 } }",
      "3.4.8/3.3.32",
      "6 new",
    ],
    [
      "finds its version however the v before it is written",
      "{ v3.5.24: { Open: 5 } }",
      "3.5.24",
      "6 1 from v3.5.24",
    ],
  ])("%s", (_, before, column, cell) => {
    expect(row(releasesAfter(before, `{ ${column}: { Open: 6 } }`), "Open")).toMatchObject({
      [column]: cell,
    });
  });

  test("that continues an older one says so", () => {
    const table = releasesAfter(
      "{ 3.5.22: { Open: 5 }, Both: { Open: 1 } }",
      "{ 3.5.24: { Open: 6 }, Both: { Open: 1 } }",
    );
    expect(table.rollovers).toEqual([{ column: "3.5.24", from: "3.5.22" }]);
  });

  test("is new beside the older one that is still listed, so that no count is compared twice", () => {
    const table = releasesAfter("{ 3.5.22: { Open: 5 } }", "{ 3.5.22: { Open: 4 }, 3.5.24: { Open: 6 } }");
    expect(table.rows[0]?.cells.map((cell) => cell?.delta?.change ?? cell?.why)).toEqual([-1, "new", 5]);
  });

  test("that continues an older one links to the older one's cell", () => {
    const table = releasesAfter("{ 3.5.22: { Open: 5 } }", "{ 3.5.24: { Open: 6 } }");
    expect(table.rows[0]?.cells[0]).toMatchObject({
      id: "releases-3-5-24--open",
      baselinePath: "/meetings/2020-09-07/#releases-3-5-22--open",
    });
  });

  test("skips minutes whose release table is a copy", () => {
    const site = siteOf([
      minutes("2020-08-31", "releases: { 3.5.23: { Open: 2 } }"),
      minutes("2020-09-07", "releases: { 3.5.24: { Open: 9 } }\nstale: { releases: Jira outage }"),
      minutes(monday, "releases: { 3.5.24: { Open: 6 } }"),
    ]);
    const table = tableOf(site, monday, "releases");
    expect([row(table, "Open")["3.5.24"], table.since]).toEqual(["6 4 from 3.5.23", "since 31 Aug, 2 weeks"]);
  });

  test("that nothing continues is listed as gone with its total", () => {
    const table = releasesAfter(
      "{ 3.4.55: { Open: 2, In Progress: 1 }, 3.5.24: { Open: 1 } }",
      "{ 3.5.24: { Open: 1 } }",
    );
    expect(table.gone).toEqual([
      {
        name: "3.4.55",
        label: "3.4.55",
        baseline: { date: "2020-09-07", column: "3.4.55", count: 3 },
        baselinePath: "/meetings/2020-09-07/#releases-3-4-55--total",
      },
    ]);
  });

  test("that a newer one continues is not gone", () => {
    expect(releasesAfter("{ 3.5.22: { Open: 5 } }", "{ 3.5.24: { Open: 6 } }").gone).toEqual([]);
  });
});

describe("a column of two versions at once", () => {
  const opens = (before: string, now: string): Record<string, string | null> =>
    row(releasesAfter(before, now), "Open");

  test("continues where one of its versions stays and the other moves on", () => {
    const cells = opens(
      "{ 3.4.54: { Open: 1 }, Both: { Open: 5 }, 3.5.20: { Open: 1 } }",
      "{ 3.4.54: { Open: 1 }, Both: { Open: 7 }, 3.5.21: { Open: 1 } }",
    );
    expect(cells.Both).toBe("7 2 from Both");
  });

  test("continues the one that stood beside its predecessors", () => {
    const cells = opens(
      "{ 3.4.54: { Open: 1 }, Both: { Open: 5 }, 3.5.22: { Open: 1 } }",
      "{ 3.4.55: { Open: 1 }, Both: { Open: 7 }, 3.5.24: { Open: 1 } }",
    );
    expect(cells.Both).toBe("7 2 from Both");
  });

  test("is new beside the older one that is still listed", () => {
    const cells = opens(
      "{ 3.4.34: { Open: 1 }, Both: { Open: 5 }, 3.5.0: { Open: 1 } }",
      "{ 3.4.34: { Open: 1 }, Both 3.4.34/3.5.0: { Open: 4 }, 3.5.0: { Open: 1 }, 3.4.35: { Open: 1 }, Both 3.4.35/3.5.1: { Open: 9 }, 3.5.1: { Open: 1 } }",
    );
    expect(cells).toMatchObject({ "Both 3.4.34/3.5.0": "4 -1 from Both", "Both 3.4.35/3.5.1": "9 new" });
  });

  test("continues the one of the same versions when the older table has closed", () => {
    const cells = opens(
      "{ 3.4.34: { Open: 1 }, Both 3.4.34/3.5.0: { Open: 5 }, 3.5.0: { Open: 1 }, 3.4.35: { Open: 1 }, Both 3.4.35/3.5.1: { Open: 8 }, 3.5.1: { Open: 1 } }",
      "{ 3.4.35: { Open: 1 }, Both: { Open: 9 }, 3.5.1: { Open: 1 } }",
    );
    expect(cells.Both).toBe("9 1 from Both 3.4.35/3.5.1");
  });

  test("is new beside versions that have nothing to do with the earlier ones", () => {
    const cells = opens(
      "{ 3.3.34: { Open: 1 }, Both: { Open: 5 }, 3.4.10: { Open: 1 } }",
      "{ 3.5.35: { Open: 1 }, Both: { Open: 7 }, 3.6: { Open: 1 } }",
    );
    expect(cells.Both).toBe("7 new");
  });

  test("is compared once where two could continue it", () => {
    const cells = opens(
      "{ 3.4.34: { Open: 1 }, Both: { Open: 5 }, 3.5.0: { Open: 1 } }",
      "{ 3.4.35: { Open: 1 }, Both 3.4.35/3.5.1: { Open: 4 }, 3.5.1: { Open: 1 }, Both 3.4.36/3.5.2: { Open: 9 } }",
    );
    expect(cells).toMatchObject({ "Both 3.4.35/3.5.1": "4 -1 from Both", "Both 3.4.36/3.5.2": "9 new" });
  });
});

test("two columns that are new at once do not both continue the same one", () => {
  const table = releasesAfter("{ 3.5.22: { Open: 5 } }", "{ 3.5.25: { Open: 4 }, 3.5.24: { Open: 6 } }");
  expect(row(table, "Open")).toMatchObject({ "3.5.24": "6 1 from 3.5.22", "3.5.25": "4 new" });
});

describe("a release table", () => {
  const table = releasesAfter(
    "{ 3.4.55: { Open: 1, In Progress: 2 }, 3.5.24: { Open: 10, In Progress: 20 } }",
    "{ 3.4.55: { Open: 1, In Progress: 0 }, 3.5.24: { Open: 13, In Progress: 20, Ready for Testing: 4 } }",
  );

  test("ends in a computed column that sums each state and is compared with the earlier sum", () => {
    expect([table.columns.at(-1), row(table, "Open").Total, row(table, "In Progress").Total]).toEqual([
      "Total",
      "14 3 from Total",
      "20 -2 from Total",
    ]);
  });

  test("ends in a computed row that sums each column and is compared with the earlier sum", () => {
    expect(row(table, "Total")).toEqual({
      "3.4.55": "1 -2 from 3.4.55",
      "3.5.24": "37 7 from 3.5.24",
      Total: "38 5 from Total",
    });
  });

  test("says new of a state that a column did not list, in the total as well", () => {
    expect(row(table, "Ready for Testing")).toMatchObject({ "3.5.24": "4 new", Total: "4 new" });
  });

  test("leaves the cell empty where a column does not list a state", () => {
    expect(row(table, "Ready for Testing")["3.4.55"]).toBeNull();
  });

  test("matches the long names of states with the short ones", () => {
    const renamed = releasesAfter(
      "{ 3.5.24: { Development Complete: 4 } }",
      "{ 3.5.24: { Dev Complete: 6 } }",
    );
    expect(row(renamed, "Dev Complete")["3.5.24"]).toBe("6 2 from 3.5.24");
  });

  test("has a total of its own even with a single column", () => {
    expect(releasesAfter("{ 3.5.24: { Open: 1 } }", "{ 3.5.24: { Open: 1 } }").columns).toEqual([
      "3.5.24",
      "Total",
    ]);
  });

  test("is compared with nothing where it is the first one, and says so", () => {
    const first = tableOf(siteOf([minutes(monday, "releases: { 3.5.24: { Open: 1 } }")]), monday, "releases");
    expect([row(first, "Open")["3.5.24"], first.since, first.note]).toEqual([
      "1 first",
      null,
      "The first minutes that record these counts, so there is nothing to compare with.",
    ]);
  });

  test("keeps the numbers of a version as they are typed, so that 3.10 is not 3.1", () => {
    const site = siteOf([minutes(monday, "releases: { 3.10: { Open: 1 }, 3.1: { Open: 2 } }")]);
    expect(jsonOf(site, monday).releases?.columns).toEqual(["3.10", "3.1", "Total"]);
  });
});

describe("what is gone from a release table", () => {
  const gone = releasesAfter(
    "{ 3.4.55: { Open: 2 }, 3.5.22: { Open: 5, Dev Complete: 3 }, Both: { Open: 1, In Progress: 4 } }",
    "{ 3.5.24: { Open: 6 }, Both: { Open: 1 } }",
  ).gone;

  test("is a column by itself where nothing continues it, and a state of a column that is continued", () => {
    expect(gone.map(({ label }) => label)).toEqual([
      "3.4.55",
      "Dev Complete in 3.5.22",
      "In Progress in Both",
    ]);
  });

  test("leads to the cell that it had", () => {
    expect(gone.map(({ baselinePath }) => baselinePath)).toEqual([
      "/meetings/2020-09-07/#releases-3-4-55--total",
      "/meetings/2020-09-07/#releases-3-5-22--dev-complete",
      "/meetings/2020-09-07/#releases-both--in-progress",
    ]);
  });

  test("has the count that it had", () => {
    expect(gone.map(({ baseline }) => baseline)).toEqual([
      { date: "2020-09-07", column: "3.4.55", count: 2 },
      { date: "2020-09-07", column: "3.5.22", count: 3 },
      { date: "2020-09-07", column: "Both", count: 4 },
    ]);
  });

  test("is a state of the same column too", () => {
    const { gone: same } = releasesAfter(
      "{ 3.5.24: { Open: 6, Dev Complete: 3 } }",
      "{ 3.5.24: { Open: 6 } }",
    );
    expect(same).toEqual([
      {
        name: "Dev Complete",
        label: "Dev Complete in 3.5.24",
        baseline: { date: "2020-09-07", column: "3.5.24", count: 3 },
        baselinePath: "/meetings/2020-09-07/#releases-3-5-24--dev-complete",
      },
    ]);
  });

  test("is in the data for programs", () => {
    const site = siteOf([
      minutes("2020-09-07", "releases: { 3.5.24: { Open: 6, Dev Complete: 3 } }"),
      minutes(monday, "releases: { 3.5.24: { Open: 6 } }"),
    ]);
    expect(jsonOf(site, monday).gone.releases).toEqual([
      { name: "Dev Complete", baseline: { date: "2020-09-07", column: "3.5.24", count: 3 } },
    ]);
  });

  test("is nothing that a meeting without fresh counts lacks", () => {
    const site = siteOf([
      minutes("2020-09-07", "releases: { 3.5.24: { Open: 6 }, Both: { Open: 1 } }"),
      minutes(monday, "status: cancelled\nreleases: { 3.5.24: { Open: 6 } }"),
    ]);
    const { gone: none, note } = tableOf(site, monday, "releases");
    expect([none, note]).toEqual([[], "The meeting was cancelled, so nothing is compared."]);
  });
});
