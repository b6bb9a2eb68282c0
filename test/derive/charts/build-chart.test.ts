import { describe, expect, test } from "vitest";
import { chartOf, latestSentence, lineStyles } from "../../../src/derive/charts/build-chart.ts";
import type { ChartSource } from "../../../src/model/chart.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { seriesOf } from "../../support/series.ts";

const source: ChartSource = {
  kind: "line",
  unit: "tickets",
  series: seriesOf(["2020-09-07", "2020-09-14"], [{ name: "Open", values: [4, 6] }]),
  lineStyles: [1],
  cells: { board: "tickets" },
  deltas: [[null, { change: 2, baseline: { date: "2020-09-07", count: 4 } }]],
  notes: [],
};
const chart = chartOf(
  { id: "flow", file: "ticket-flow", title: "Flow", sentence: null, texts: english },
  source,
);

describe("a chart", () => {
  test("names its files after its file name", () => {
    expect(chart).toMatchObject({
      csvPath: "/data/charts/ticket-flow.csv",
      jsonPath: "/data/charts/ticket-flow.json",
      svgPath: "/data/charts/ticket-flow.svg",
    });
  });

  test("has a row for each meeting, with each count and its change", () => {
    expect(
      chart.rows.map(({ date, points }) => ({ date, change: points[0]?.delta?.change ?? null })),
    ).toEqual([
      { date: "2020-09-07", change: null },
      { date: "2020-09-14", change: 2 },
    ]);
  });
});

describe("the latest sentence", () => {
  test("names the day and the change", () => {
    expect(latestSentence(source.series, 0, english)).toBe("14 Sep 2020: Open 6, up 2 since 7 Sep.");
  });

  test("says when a count was last recorded that the latest meeting does not list", () => {
    const series = seriesOf(["2020-09-07", "2020-09-14"], [{ name: "Open", values: [4, null] }]);
    expect(latestSentence(series, 0, english)).toBe(
      "14 Sep 2020: Open was not counted; it was 4 on 7 Sep 2020.",
    );
  });

  test("is null for a series without meetings", () => {
    expect(latestSentence(seriesOf([], []), 0, english)).toBeNull();
  });
});

const workflow = ["Open", "Selected", "In Progress", "Done"];

describe("the style of a line", () => {
  test("follows its position in the workflow, whichever other states the chart shows", () => {
    expect(lineStyles(["Open", "In Progress"], workflow)).toEqual([1, 3]);
  });

  test("comes after those of the workflow where the workflow does not know it", () => {
    expect(lineStyles(["Stuck", "Open", "Lost"], workflow)).toEqual([5, 1, 6]);
  });

  test("is one of eight", () => {
    const names = Array.from({ length: 20 }, (_, index) => `queue ${index}`);
    expect(new Set(lineStyles(names, []))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  });
});
