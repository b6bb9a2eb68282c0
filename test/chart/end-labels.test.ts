import { expect, test } from "vitest";
import { describeEndLabels, placeEndLabels } from "../../src/chart/end-labels.ts";
import type { ChartKind, ChartSource } from "../../src/model/chart.ts";

function chart(kind: ChartKind): ChartSource {
  const names = ["Open", "Ready for Testing by Others"];
  return {
    kind,
    unit: "tickets",
    series: {
      dates: ["2020-09-07"],
      gapBefore: [false],
      lines: names.map((name) => ({ name, values: [2] })),
      suspectedTypos: [],
    },
    deltas: [],
    lineStyles: [],
    cells: { board: "tickets" },
    notes: [],
  };
}

const view = { lines: [0, 1], isShare: false };
const bands = [
  { low: 0, high: 2 },
  { low: 2, high: 6 },
];

test("an area has its label in its middle, a line at its value, bars have none", () => {
  const middles = (kind: ChartKind) =>
    describeEndLabels(chart(kind), view, bands).map(({ low, high }) => (low + high) / 2);
  expect([middles("area"), middles("line"), middles("bars")]).toEqual([[1, 4], [2, 6], []]);
});

test("a long name is shortened", () => {
  expect(describeEndLabels(chart("area"), view, bands)[1]?.name).toBe("Ready for Testing b…");
});

test("a line that ended and an area without height have no label", () => {
  expect(describeEndLabels(chart("area"), view, [null, { low: 3, high: 3 }])).toEqual([]);
});

test("labels are moved apart, and left out where there are more lines than would fit", () => {
  const endLabels = describeEndLabels(chart("line"), view, [
    { low: 0, high: 50 },
    { low: 0, high: 51 },
  ]);
  const placed = (gap: number): number[] =>
    placeEndLabels({ lines: view.lines, endLabels }, (value) => value, gap, 100).map(({ at }) => at);
  expect([placed(16), placed(60)]).toEqual([[50, 66], []]);
});
