import { describe, expect, test } from "vitest";
import { chartDrawing } from "../../../src/derive/charts/drawing.ts";
import { seriesOf } from "../../../src/derive/series/count-series.ts";
import type { ChartKind, ChartSource } from "../../../src/model/chart.ts";

function drawn(kind: ChartKind, values: readonly (number | null)[], dates = ["2020-09-07", "2020-09-14"]) {
  const chart: ChartSource = {
    kind,
    unit: "tickets",
    series: seriesOf(dates, [{ name: "Open", values }]),
    deltas: [],
    lineStyles: [1],
    cells: { board: "tickets" },
    notes: [],
  };
  return chartDrawing(chart);
}

describe("a drawing", () => {
  test("of zeros does not exist", () => {
    expect(drawn("area", [0, null])).toBeNull();
  });

  test("of a line is its outline", () => {
    expect(drawn("line", [0, 4])?.lines).toEqual([{ outline: "M0 1000L1000 0", filled: "" }]);
  });

  test("of an area fills what is below the line", () => {
    expect(drawn("area", [2, 4])?.lines[0]?.filled).toBe("M0 500L1000 0L1000 1000L0 1000Z");
  });

  test("shows a single day as a dot or as a narrow area", () => {
    const dates = ["2020-09-07", "2020-10-07"];
    expect(drawn("line", [4, 4], dates)?.lines[0]?.outline).toBe("M0 0h0.01M1000 0h0.01");
    expect(drawn("area", [4, 4], dates)?.lines[0]?.filled).toBe(
      "M-50 0L50 0L50 1000L-50 1000ZM950 0L1050 0L1050 1000L950 1000Z",
    );
  });

  test("of columns has a rectangle for each meeting", () => {
    expect(drawn("columns", [2, 4])?.lines[0]?.filled.match(/M/g)).toHaveLength(2);
  });
});
