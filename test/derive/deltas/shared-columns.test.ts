import { describe, expect, test } from "vitest";
import { versionsOf } from "../../../src/derive/deltas/shared-columns.ts";

describe("the versions that a column belongs to", () => {
  test.each([
    ["are the version itself", "3.5.24", ["3.4.55", "3.5.24"], ["3.5.24"]],
    ["are a version without a patch", "3.6", ["3.6"], ["3.6"]],
    ["are named without the v before them", "v3.5.24", ["v3.5.24"], ["3.5.24"]],
    ["are both of a combined column", "3.4.8/3.3.32", ["3.4.8/3.3.32"], ["3.4.8", "3.3.32"]],
    ["are for Both its neighbours", "Both", ["3.4.55", "Both", "3.5.24"], ["3.4.55", "3.5.24"]],
    [
      "are for Both the nearest neighbours only",
      "Both",
      ["3.4.35", "Both", "3.5.1", "3.4.34"],
      ["3.4.35", "3.5.1"],
    ],
    ["may stand on one side of Both only", "Both", ["Both", "3.5.1"], ["3.5.1"]],
    ["pass over neighbours that are not versions", "Both", ["3.4.5", "trunk", "Both"], ["3.4.5"]],
    [
      "are those that Both names itself",
      "Both 3.4.34/3.5.0",
      ["3.4.35", "Both 3.4.34/3.5.0"],
      ["3.4.34", "3.5.0"],
    ],
    ["do not exist for what is not a version", "trunk", ["3.4.35", "trunk"], []],
    ["do not exist for a Both alone", "Both", ["Both"], []],
    ["do not exist for a word that only begins like Both", "Bothell", ["3.4.35", "Bothell"], []],
  ])("%s", (_, column, columns, versions) => {
    expect(versionsOf(column, columns)).toEqual(versions);
  });
});
