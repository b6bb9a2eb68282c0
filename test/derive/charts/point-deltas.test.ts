import { expect, test } from "vitest";
import { pointDeltas } from "../../../src/derive/charts/point-deltas.ts";
import type { ComparedCount, Delta } from "../../../src/model/delta.ts";
import { seriesOf } from "../../support/series.ts";

const delta: Delta = { change: 2, baseline: { date: "2020-09-07", count: 3 } };
const counts: Record<string, readonly (ComparedCount | null)[]> = {
  "2020-09-07": [{ name: "Open", count: 3, delta: null, why: "first" }, null],
  "2020-09-14": [
    { name: "Closed", count: 1, delta: null, why: "new" },
    { name: "Open", count: 5, delta, why: null },
  ],
};
const series = seriesOf(Object.keys(counts), [
  { name: "Open", values: [3, 5] },
  { name: "Closed", values: [null, 1] },
]);

test("each point has the very delta of its table, found by the name of its line", () => {
  const deltas = pointDeltas(series, (date) => counts[date] ?? []);
  expect(deltas).toEqual([
    [null, delta],
    [null, null],
  ]);
  expect(deltas[0]?.[1]).toBe(delta);
});
