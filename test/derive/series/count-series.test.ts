import { describe, expect, test } from "vitest";
import { recentPoints, totalSeries, typoLookup } from "../../../src/derive/series/count-series.ts";
import type { CountSeries } from "../../../src/model/count-series.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { known, minutes, siteOf, siteYaml, tableOf, type Written } from "../../support/archive.ts";
import { seriesOf } from "../../support/series.ts";

function series(
  files: readonly Written[],
  id: "ticket-flow" | "queues" = "ticket-flow",
  settings: string = siteYaml,
): CountSeries {
  return known(siteOf(files, { settings }).trendsPage.charts.find((chart) => chart.id === id)).series;
}

describe("the series behind a chart", () => {
  test("holds a day for each meeting, and a line for each state in the order of the workflow", () => {
    const files = [
      minutes("2020-09-07", "tickets: { Ready for Testing: 1, Open: 2 }"),
      minutes("2020-09-14", "tickets: { Open: 3, In Progress: 4 }"),
    ];
    expect(series(files)).toEqual({
      dates: ["2020-09-07", "2020-09-14"],
      gapBefore: [false, false],
      lines: [
        { name: "Open", values: [2, 3] },
        { name: "In Progress", values: [null, 4] },
        { name: "Ready for Testing", values: [1, null] },
      ],
      suspectedTypos: [],
    });
  });

  test.each([
    ["copied", "tickets: { Open: 3 }\nstale: { tickets: Jira outage }"],
    ["of an agenda", "tickets: { Open: 3 }\nstatus: agenda"],
    ["of a meeting that was cancelled", "tickets: { Open: 3 }\nstatus: cancelled"],
    ["not recorded", "queues: { GGUS: 1 }"],
    ["emptied", "tickets: {}"],
    ["of another series of meetings", "tickets: { Open: 3 }\nseries: retreat"],
  ])("leaves out counts that are %s", (_, front) => {
    const files = [minutes("2020-09-07", "tickets: { Open: 2 }"), minutes("2020-09-14", front)];
    expect(series(files).dates).toEqual(["2020-09-07"]);
  });

  test.each([
    ["a week is missing", "2020-09-21", true],
    ["only a holiday shifted the meeting by a day", "2020-09-15", false],
    ["a meeting came early", "2020-09-11", false],
  ])("marks a gap where %s", (_, date, gap) => {
    const files = [minutes("2020-09-07", "tickets: { Open: 2 }"), minutes(date, "tickets: { Open: 2 }")];
    expect(series(files).gapBefore).toEqual([false, gap]);
  });

  test("marks a gap where a meeting between two did not record the board", () => {
    const files = [
      minutes("2020-09-07", "tickets: { Open: 2 }"),
      minutes("2020-09-14"),
      minutes("2020-09-21", "tickets: { Open: 2 }"),
    ];
    expect(series(files).gapBefore).toEqual([false, true]);
  });

  test("takes queues in the order of site.yaml, and others after them", () => {
    const settings = `${siteYaml}\nqueues: [GGUS, FreshDesk]\n`;
    const files = [minutes("2020-09-07", "queues: { LCMAPS: 1, FreshDesk: 2, GGUS: 3 }")];
    expect(series(files, "queues", settings).lines.map(({ name }) => name)).toEqual([
      "GGUS",
      "FreshDesk",
      "LCMAPS",
    ]);
  });

  test("is empty without minutes", () => {
    expect(series([])).toEqual({ dates: [], gapBefore: [], lines: [], suspectedTypos: [] });
  });
});

describe("the small trend line of a count", () => {
  const weekly = [
    "2020-06-01",
    "2020-06-08",
    "2020-06-15",
    "2020-06-22",
    "2020-06-29",
    "2020-07-06",
    "2020-07-13",
  ];
  const later = [
    "2020-07-20",
    "2020-07-27",
    "2020-08-03",
    "2020-08-10",
    "2020-08-17",
    "2020-08-24",
    "2020-08-31",
  ];
  const site = siteOf(
    [...weekly, ...later].map((date, index) => minutes(date, `tickets: { Open: ${index} }`)),
  );

  test("goes back twelve meetings", () => {
    const trend = tableOf(site, "2020-08-31", "tickets").rows[0]?.trend ?? [];
    expect(trend.map(({ value }) => value)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  test("ends with the meeting on whose page it stands", () => {
    const trend = tableOf(site, "2020-06-15", "tickets").rows[0]?.trend ?? [];
    expect(trend.map(({ date }) => date)).toEqual(weekly.slice(0, 3));
  });

  test.each(["tickets", "queues"] as const)("is absent beside the %s of another series", (name) => {
    const counts = "tickets: { Open: 2 }\nqueues: { GGUS: 2 }";
    const both = siteOf([minutes("2020-09-07", counts), minutes("2020-09-09", `${counts}\nseries: retreat`)]);
    const { rows, total } = tableOf(both, "2020-09-09", name);
    expect([...rows, total].map(({ trend }) => trend)).toEqual([[], []]);
  });
});

describe("the recent points of a line", () => {
  const dates = ["2020-09-07", "2020-09-14", "2020-09-28"];
  const counts = seriesOf(dates, [{ name: "Open", values: [1, null, 3] }]);
  const valuesOf = (until: string, length = 9): (number | null)[] =>
    recentPoints(counts, "Open", until, length).map(({ value }) => value);

  test("end on the day, or on the last day before it", () => {
    expect([valuesOf("2020-09-14"), valuesOf("2020-09-20"), valuesOf("2020-12-31")]).toEqual([
      [1, null],
      [1, null],
      [1, null, 3],
    ]);
  });

  test("are empty before the first day, and for an unknown line", () => {
    expect([valuesOf("2020-09-06"), recentPoints(counts, "Closed", "2020-09-28", 9)]).toEqual([[], []]);
  });

  test("are at most as many as asked for, with the gaps between them", () => {
    expect(recentPoints(counts, "Open", "2020-09-28", 2)).toEqual([
      { date: "2020-09-14", value: null },
      { date: "2020-09-28", value: 3 },
    ]);
  });
});

test("a total that includes a suspected typo is one too", () => {
  const counts = seriesOf(
    ["2020-09-07", "2020-09-14", "2020-09-21"],
    [
      { name: "Open", values: [18, 144, 12] },
      { name: "Closed", values: [1, 1, 1] },
    ],
  );
  const total = totalSeries(counts, english);
  expect(total.lines).toEqual([{ name: "Total", values: [19, 145, 13] }]);
  expect(typoLookup(total)("Total", "2020-09-14")).toMatch(/^Open: 18 the week before/);
  expect(typoLookup(total)("Total", "2020-09-21")).toBeNull();
});
