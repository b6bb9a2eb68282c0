import { describe, expect, test } from "vitest";
import { chartDrawing } from "../../../src/derive/charts/drawing.ts";
import type { ChartDrawing, ChartSource } from "../../../src/model/chart.ts";
import type { Delta } from "../../../src/model/delta.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { known } from "../../support/archive.ts";
import { seriesOf } from "../../support/series.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21"];

function drawn(
  values: readonly (number | null)[],
  kind: ChartSource["kind"] = "line",
  days = dates,
): ChartDrawing {
  return known(chartDrawing(source(values, kind, days), english.dates));
}

function source(values: readonly (number | null)[], kind: ChartSource["kind"], days = dates): ChartSource {
  return {
    kind,
    unit: "tickets",
    series: seriesOf(days, [{ name: "Open", values }]),
    lineStyles: [1],
    cells: { board: "tickets" },
    deltas: [values.map((value, at) => deltaOf(value, values[at - 1], days[at - 1]))],
    notes: [],
  };
}

function deltaOf(value: number | null, before: number | null = null, date = ""): Delta | null {
  return value === null || before === null
    ? null
    : { change: value - before, baseline: { date, count: before } };
}

describe("the drawing of a chart", () => {
  test("is one line through all meetings, higher where the count is higher", () => {
    expect(drawn([0, 10, 5]).lines).toMatchObject([{ outline: "M0 1000l500-1000 500 500", filled: "" }]);
  });

  test("is two pieces around a meeting that does not list the name", () => {
    expect(drawn([5, null, 5]).lines[0]?.outline.match(/M/g)).toHaveLength(2);
  });

  test("is two pieces around weeks without minutes, with a faint way between them if there are few", () => {
    const around = (last: string) => drawn([5, 5], "line", ["2020-09-07", last]);
    for (const last of ["2020-09-21", "2020-12-07"])
      expect(around(last).lines[0]?.outline.match(/M/g)).toHaveLength(2);
    expect(around("2020-09-21")).toMatchObject({ hasBridges: true, lines: [{ bridge: "M0 167l1000 0" }] });
    expect(around("2020-12-07")).toMatchObject({ hasBridges: false, lines: [{ bridge: "" }] });
  });

  test("fills an area, and a bar for each change", () => {
    expect(drawn([5, 6, 7], "area").lines[0]?.filled).toMatch(/^M.*Z$/);
    expect(drawn([5, 6, 7], "bars").lines[0]?.filled.match(/Z/g)).toHaveLength(2);
  });

  test("names each line at its end", () => {
    expect(drawn([0, 10, 5]).endLabels).toMatchObject([{ line: 0, name: "Open" }]);
  });

  test("is null where only zeros were counted", () => {
    expect(chartDrawing(source([0, 0, null], "line"), english.dates)).toBeNull();
  });
});
