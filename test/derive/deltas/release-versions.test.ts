import { describe, expect, test } from "vitest";
import { compareColumns, predecessorColumn } from "../../../src/derive/deltas/release-versions.ts";

describe("the order of release columns", () => {
  test("is numeric, with what is no version last", () => {
    const columns = ["Both", "3.5.10", "3.5.9", "3.10.1", "3.5", "3.4.55", "3.4.8/3.3.32"];
    expect(columns.toSorted(compareColumns)).toEqual([
      "3.4.55",
      "3.5",
      "3.5.9",
      "3.5.10",
      "3.10.1",
      "3.4.8/3.3.32",
      "Both",
    ]);
  });
});

describe("the column that a column continues", () => {
  test("is the nearest one, in whatever order the earlier columns stand", () => {
    expect(predecessorColumn("3.5.24", ["3.5.22", "3.5.3", "3.5.23", "3.5.9"])).toBe("3.5.23");
  });

  test("is undefined without earlier columns", () => {
    expect(predecessorColumn("3.5.24", [])).toBeUndefined();
  });

  test("may differ in a fourth number", () => {
    expect(predecessorColumn("3.5.24.1", ["3.5.24", "3.5.23"])).toBe("3.5.24");
  });
});
