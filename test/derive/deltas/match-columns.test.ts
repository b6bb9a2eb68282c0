import { describe, expect, test } from "vitest";
import { matchColumns } from "../../../src/derive/deltas/match-columns.ts";

function matches(columns: readonly string[], earlier: readonly string[]): Record<string, string> {
  return Object.fromEntries(matchColumns(columns, earlier));
}

describe("a release column", () => {
  test("matches the column of the same version", () => {
    expect(matches(["v3.5.24"], ["3.5.22", "3.5.24"])).toEqual({ "v3.5.24": "3.5.24" });
  });

  test("matches the nearest earlier version that is no longer listed", () => {
    expect(matches(["3.5.24"], ["3.5.20", "3.5.22"])).toEqual({ "3.5.24": "3.5.22" });
  });

  test("compares versions as numbers", () => {
    expect(matches(["3.5.10"], ["3.5.9", "3.5.1"])).toEqual({ "3.5.10": "3.5.9" });
  });

  test("does not match a version of another release series", () => {
    expect(matches(["3.6.1"], ["3.5.22"])).toEqual({});
  });

  test("does not match a column that is still listed", () => {
    expect(matches(["3.5.22", "3.5.24"], ["3.5.22"])).toEqual({ "3.5.22": "3.5.22" });
  });

  test("that is shared matches the one between the versions that these followed", () => {
    expect(matches(["3.4.57", "Both", "3.5.25"], ["3.4.56", "Both", "3.5.24"])).toMatchObject({
      Both: "Both",
    });
  });
});
