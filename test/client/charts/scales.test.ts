import { expect, test } from "vitest";
import { describeChart, wholeChart } from "../../../src/chart/chart-description.ts";
import type { ChartColours } from "../../../src/client/charts/colours.ts";
import { chartScales } from "../../../src/client/charts/scales.ts";
import type { ChartSource } from "../../../src/model/chart.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { seriesOf } from "../../support/series.ts";

const source: ChartSource = {
  kind: "line",
  unit: "tickets",
  series: seriesOf(["2020-09-07", "2020-09-14"], [{ name: "Open", values: [10, 11] }]),
  deltas: [],
  lineStyles: [],
  cells: { board: "tickets" },
  notes: [],
};
const colours: ChartColours = {
  ...{ text: "black", muted: "grey", rule: "silver", paper: "white", problem: "red", accent: "teal" },
  line: () => "blue",
  font: "Georgia, serif",
};

test("both axes have the typeface and the colour of labels in the static drawing", () => {
  const description = describeChart(source, wholeChart(source), 4, english.dates);
  const { x, y } = chartScales(source, description, colours);
  for (const axis of [x, y])
    expect(axis?.ticks).toMatchObject({ color: "grey", font: { family: "Georgia, serif", size: 12 } });
});
