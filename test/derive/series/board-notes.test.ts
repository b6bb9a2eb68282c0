import { describe, expect, test } from "vitest";
import { boardNotes } from "../../../src/derive/series/board-notes.ts";
import { english } from "../../../src/texts/en/texts.ts";
import { seriesOf } from "../../support/series.ts";

const dates = ["2020-09-07", "2020-09-14", "2020-09-21"];

describe("the notes of a table", () => {
  test("say when a state is counted for the first time", () => {
    const series = seriesOf(dates, [
      { name: "Open", values: [1, 1, 1] },
      { name: "Idle", values: [null, 2, 2] },
    ]);
    expect(boardNotes(series, english)).toEqual([{ date: "2020-09-14", text: "first count of Idle" }]);
  });

  test("say when a state is counted for the last time", () => {
    const series = seriesOf(dates, [
      { name: "Open", values: [1, 1, 1] },
      { name: "Idle", values: [2, 2, null] },
    ]);
    expect(boardNotes(series, english)).toEqual([{ date: "2020-09-21", text: "Idle no longer counted" }]);
  });

  test("say nothing of a state that one meeting leaves out", () => {
    expect(boardNotes(seriesOf(dates, [{ name: "Open", values: [1, null, 1] }]), english)).toEqual([]);
  });
});
