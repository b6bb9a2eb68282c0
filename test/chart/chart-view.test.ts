import { describe, expect, test } from "vitest";
import { whyEmpty } from "../../src/chart/empty-view.ts";
import { noteLabels } from "../../src/chart/note-labels.ts";
import { pointDescription } from "../../src/chart/point-description.ts";
import { type ChartView, fullView, roomBeside, timeSpan } from "../../src/chart/values.ts";
import { epochMillis } from "../../src/format/days/days.ts";
import type { ChartSource } from "../../src/model/chart.ts";
import { english } from "../../src/texts/en/texts.ts";
import { seriesOf } from "../support/series.ts";

const flow: ChartSource = {
  kind: "area",
  unit: "tickets",
  // The last meeting comes after a gap.
  series: seriesOf(
    ["2020-09-07", "2020-09-14", "2020-09-21", "2020-10-19"],
    [
      { name: "Open", values: [10, 11, 12, 13] },
      { name: "Closed", values: [30, null, 7, 8] },
    ],
  ),
  lineStyles: [],
  cells: { board: "tickets" },
  deltas: [],
  notes: [],
};
const full = fullView(flow);
const shares: ChartView = { ...full, isShare: true };

describe("a chart without anything in view says", () => {
  test("that no counts lie in the days", () => {
    expect(whyEmpty(flow, full, { from: 0, to: -1 }, english.chartReading)).toBe(
      "There are no counts in these days.",
    );
    expect(whyEmpty(flow, { lines: [1], isShare: false }, { from: 1, to: 1 }, english.chartReading)).toBe(
      "There are no counts in these days.",
    );
  });

  test("that all is switched off", () => {
    const off = { lines: [], isShare: false };
    expect(whyEmpty(flow, off, { from: 0, to: 3 }, english.chartReading)).toBe(
      "All states are switched off.",
    );
    expect(
      whyEmpty({ ...flow, cells: { board: "queues" } }, off, { from: 0, to: 3 }, english.chartReading),
    ).toBe("All queues are switched off.");
  });

  test("nothing where there is something", () => {
    expect(whyEmpty(flow, full, { from: 1, to: 1 }, english.chartReading)).toBeNull();
  });
});

describe("a point description", () => {
  test("calls the first count so", () => {
    expect(pointDescription(flow, full, { line: 0, at: 0 }, english.chartReading)).toBe(
      "Open 10 on 7 Sep 2020, the first count.",
    );
  });

  test("names the last count where the meeting before did not list it", () => {
    expect(pointDescription(flow, full, { line: 1, at: 2 }, english.chartReading)).toBe(
      "Closed 7 on 21 Sep 2020, not counted on 14 Sep, and 30 on 7 Sep.",
    );
  });

  test("names the share where shares are drawn, of what is shown", () => {
    expect(pointDescription(flow, shares, { line: 0, at: 0 }, english.chartReading)).toBe(
      "Open 10 on 7 Sep 2020, the first count. That is 25% of the 40 tickets shown.",
    );
    expect(
      pointDescription(flow, { ...shares, lines: [0] }, { line: 0, at: 1 }, english.chartReading),
    ).toMatch(/100% of the 11 tickets shown\.$/);
  });
});

describe("a time axis", () => {
  const day = 24 * 60 * 60 * 1000;
  const [first, last] = [epochMillis("2012-01-02"), epochMillis("2020-12-21")];

  test("has room for half a column at both ends, and more over many years", () => {
    for (const span of [timeSpan({ ...flow, kind: "bars" }, first, last), roomBeside(first, last)]) {
      expect(first - span.from).toBeGreaterThan(30 * day);
      expect(span.to - last).toBeGreaterThan(30 * day);
    }
    expect(roomBeside(first, first)).toEqual({ from: first - 4 * day, to: first + 4 * day });
  });

  test("of a single meeting has room beside it", () => {
    expect(timeSpan(flow, first, first)).toEqual(roomBeside(first, first));
  });
});

describe("the numbers of notes", () => {
  const at = (...places: number[]) => places.map((place, index) => ({ number: index + 1, at: place }));

  test("are at their marks", () => {
    expect(noteLabels(at(0, 40))).toEqual([
      { text: "1", at: 0 },
      { text: "2", at: 40 },
    ]);
  });

  test("share one label where they would overlap", () => {
    expect(noteLabels(at(0, 100, 200, 206, 212, 220)).map(({ text }) => text)).toEqual(["1", "2", "3–6"]);
  });

  test("that share a label may overlap the next one and include it", () => {
    expect(noteLabels(at(0, 14, 20)).map(({ text }) => text)).toEqual(["1–3"]);
  });
});
