import { describe, expect, test } from "vitest";
import { describeChart, wholeChart } from "../../../src/chart/chart-description.ts";
import { linePaths } from "../../../src/derive/charts/line-paths.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import type { ChartSource } from "../../../src/model/chart.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { known } from "../../support/archive.ts";
import { seriesOf } from "../../support/series.ts";

/** The paths of the only line, in a square of 1000 by 1000. */
function pathsOf(values: readonly number[], kind: ChartSource["kind"], dates: readonly string[]) {
  const chart: ChartSource = {
    kind,
    unit: "tickets",
    series: seriesOf(dates, [{ name: "Open", values }]),
    deltas: [],
    lineStyles: [1],
    cells: { board: "tickets" },
    notes: [],
  };
  const { time, values: axis, lines } = describeChart(chart, wholeChart(chart), 4, english.dates);
  const x = (moment: number): number => ((moment - time.from) / (time.to - time.from)) * 1000;
  const y = (value: number): number => 1000 - ((value - axis.low) / (axis.high - axis.low)) * 1000;
  return linePaths(chart, known(lines[0]), x, y);
}

describe("the paths of a line", () => {
  test("gives a lone day of an area three days of width, and a column five", () => {
    // Ten weeks are 70 days, and 1000 units; a gap on both sides.
    const days = ["2020-09-07", "2020-10-12", "2020-11-16"];
    expect(pathsOf([1, 5, 1], "area", days).filled).toContain("M479 167l42 0V1000H479Z");
    const column = pathsOf([1, 5, 1], "columns", days).filled.split("Z")[1] ?? "";
    const [, width] = /h([\d.]+)V/.exec(column) ?? [];
    // The axis has four days of room on both sides.
    expect(Number(width)).toBeCloseTo((5 / 78) * 1000, 0);
  });

  test("draws each bar where its day is, in steps from the one before it", () => {
    const { filled } = pathsOf([1, 5, 3], "columns", ["2020-09-07", "2020-09-14", "2020-09-28"]);
    const bars = [...filled.matchAll(/m([\d.]+) (-?\d+)v(-?\d+)h([\d.]+)V(\d+)Z/g)].map(([, ...numbers]) =>
      numbers.map(Number),
    );
    const lefts = bars.map((_, at) => bars.slice(0, at + 1).reduce((sum, [step = 0]) => sum + step, 0));
    const [first = 0, second = 0, third = 0] = lefts;
    expect(bars.map(([, , height = 0]) => Math.sign(height))).toEqual([-1, -1, -1]);
    expect((third - second) / (second - first)).toBeCloseTo(2, 1);
    expect(new Set(bars.map(([, , , width, bottom]) => `${width} ${bottom}`)).size).toBe(1);
  });

  test("draws a long line with few points, its first and last among them", () => {
    const days = Array.from({ length: 1000 }, (_, index) => addDays("2001-01-01", index * 7));
    const outline = pathsOf(
      days.map((_, index) => index % 7),
      "line",
      days,
    ).outline;
    const [, ...numbers] = outline.match(/-?\d+/g) ?? [];
    const steps = numbers.slice(1).filter((_, index) => index % 2 === 0);
    expect(steps.length).toBeLessThan(170);
    expect(steps.reduce((sum, step) => sum + Number(step), 0)).toBe(1000);
  });

  test("write an area with nothing below it as the one below its upper edge", () => {
    const weeks = ["2020-09-07", "2020-09-14", "2020-09-21"];
    expect(pathsOf([5, 10, 5], "area", weeks)).toMatchObject({
      outline: "M0 500l500-500 500 500",
      filled: "M0 500l500-500 500 500V1000H0Z",
    });
  });
});
