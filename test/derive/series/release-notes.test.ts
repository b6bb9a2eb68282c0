import { expect, test } from "vitest";
import { known, minutes, siteOf } from "../../support/archive.ts";

function notesOf(weeks: Readonly<Record<string, readonly string[]>>): string[] {
  const site = siteOf(
    Object.entries(weeks).map(([date, columns]) =>
      minutes(
        date,
        `releases: ${JSON.stringify(Object.fromEntries(columns.map((name) => [name, { Open: 5 }])))}`,
      ),
    ),
  );
  const chart = known(site.trendsPage.charts.find(({ id }) => id === "releases"));
  return chart.notes.map(({ date, text }) => `${date}: ${text}`);
}

test("a meeting that lists a release and the next one is said to hold two tables, once", () => {
  expect(
    notesOf({
      "2020-09-07": ["3.5.22"],
      "2020-09-14": ["3.5.22", "3.5.24"],
      "2020-09-21": ["3.5.22", "3.5.24"],
      "2020-09-28": ["3.5.24"],
    }),
  ).toEqual([
    "2020-09-14: two tables: 3.5.24 beside 3.5.22; 3.5.24 new",
    "2020-09-28: 3.5.22 no longer listed",
  ]);
});

test("releases of two series stand in one table", () => {
  expect(notesOf({ "2020-09-07": ["3.4.54", "3.5.22"], "2020-09-14": ["3.4.54", "3.5.24"] })).toEqual([
    "2020-09-14: 3.5.24 after 3.5.22",
  ]);
});
