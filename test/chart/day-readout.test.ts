import { describe, expect, test } from "vitest";
import { dayReadout } from "../../src/chart/day-readout.ts";
import { fullView } from "../../src/chart/values.ts";
import type { ChartSource } from "../../src/model/chart.ts";
import type { CountLine } from "../../src/model/count-series.ts";
import { english } from "../../src/texts/en/texts.ts";
import { seriesOf } from "../support/series.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21"];

/** A chart whose changes are from the day before, as those of tables are. */
function chartOf(lines: readonly CountLine[], kind: ChartSource["kind"] = "area"): ChartSource {
  return {
    kind,
    unit: "tickets",
    series: seriesOf(dates, lines),
    deltas: lines.map(({ values }) =>
      values.map((value, at) => {
        const [count, date] = [values[at - 1] ?? null, dates[at - 1] ?? ""];
        return value === null || count === null ? null : { change: value - count, baseline: { date, count } };
      }),
    ),
    lineStyles: [1, 2],
    cells: { board: "tickets" },
    notes: [],
  };
}

const flow = chartOf([
  { name: "Open", values: [10, 12, 11] },
  { name: "Closed", values: [30, 29, null] },
]);

describe("the readout of a day", () => {
  test("has every line from top to bottom with its change, and the total", () => {
    const readout = dayReadout(flow, fullView(flow), 1, english.chartReading);
    expect(readout).toMatchObject({
      date: "2020-09-14",
      since: "2020-09-07",
      total: { count: 41, change: "+1" },
    });
    expect(readout?.rows.map(({ name, count, change }) => [name, count, change])).toEqual([
      ["Closed", 29, "−1"],
      ["Open", 12, "+2"],
    ]);
  });

  test("keeps the order of the legend where lines are not stacked", () => {
    const lines = { ...flow, kind: "line" } as const;
    expect(dayReadout(lines, fullView(lines), 1, english.chartReading)?.rows.map(({ name }) => name)).toEqual(
      ["Open", "Closed"],
    );
  });

  test("calls what was not listed before new, and has no change of the first total", () => {
    expect(dayReadout(flow, fullView(flow), 0, english.chartReading)).toMatchObject({
      since: null,
      rows: [{ change: "new" }, { change: "new" }],
      total: { count: 40, change: null },
    });
  });

  test("counts a line that is no longer listed in the change of the total", () => {
    const some = chartOf([
      { name: "Open", values: [10, 12, 11] },
      { name: "Closed", values: [30, 29, null] },
      { name: "Ready", values: [1, 1, 1] },
    ]);
    expect(dayReadout(some, fullView(some), 2, english.chartReading)?.total).toEqual({
      count: 12,
      change: "−30",
    });
  });

  test("has only the lines that are switched on, and no total of one", () => {
    const readout = dayReadout(flow, { lines: [0], isShare: false }, 1, english.chartReading);
    expect(readout).toMatchObject({ rows: [{ name: "Open" }], total: null });
    expect(dayReadout(flow, { lines: [], isShare: false }, 1, english.chartReading)).toBeNull();
  });

  test("has shares where they are drawn", () => {
    const shares = dayReadout(flow, { ...fullView(flow), isShare: true }, 1, english.chartReading)?.rows.map(
      ({ share }) => share,
    );
    expect(shares).toEqual(["70.7%", "29.3%"]);
  });

  test("says why a count is doubtful", () => {
    const typo = chartOf([{ name: "Open", values: [18, 144, 12] }], "line");
    expect(dayReadout(typo, fullView(typo), 1, english.chartReading)?.rows[0]?.doubt).toContain(
      "144 may be 14",
    );
  });
});
