import { describe, expect, test } from "vitest";
import { minutes, peopleYaml, siteOf } from "../../support/archive.ts";

const site = siteOf(
  [
    minutes("2019-12-30", "", "- AI (Mat): caulk\n- Decision: sail\n"),
    minutes("2020-01-06", "", "- AI (Mat): paint\n- AI (Carl): rig\n\n## Support\n\n- Pier (Carl): ropes\n"),
    minutes("2020-01-13", "", "- AI (Mat): moor\n- AI (Carl): rig\n- Decision: stay\n"),
    minutes("2020-01-20", "status: cancelled"),
  ],
  { people: peopleYaml },
);

describe("the page of action items", () => {
  test("has what the latest meeting that took place lists as open, the longest carried first", () => {
    expect(site.actionsPage.open.map(({ text, weeks }) => [text, weeks])).toEqual([
      ["rig", 1],
      ["moor", 0],
    ]);
  });

  test("has all others by the year in which they were listed last", () => {
    expect(
      site.actionsPage.years.map(({ year, rows }) => [year, rows.map((row) => [row.text, row.status])]),
    ).toEqual([
      ["2020", [["paint", "gone"]]],
      ["2019", [["caulk", "gone"]]],
    ]);
  });
});

test("decisions are grouped by year, newest first", () => {
  expect(site.decisionsPage.years.map(({ year, rows }) => [year, rows.map(({ text }) => text)])).toEqual([
    ["2020", ["stay"]],
    ["2019", ["sail"]],
  ]);
});

test("support entries name the site and the people", () => {
  expect(site.supportPage.years[0]?.rows).toMatchObject([
    { site: "Pier", people: [{ written: "Carl", path: "/people/carl/" }], date: "2020-01-06" },
  ]);
});
