import { expect, test } from "vitest";
import { dots, squares, unrecordedMarks } from "../../src/format/mark-paths.ts";

test("each column has a mark of its own", () => {
  expect([squares([0, 2]), dots([1])]).toEqual(["M1 1h6v6h-6zM17 1h6v6h-6z", "M11 3h2v2h-2z"]);
});

test("columns without a record look different from each other, and one with a record is left to the people", () => {
  const shapes = (["unrecorded", "cancelled", "agenda"] as const).map((record) => unrecordedMarks([record]));
  expect([new Set(shapes).size, unrecordedMarks(["recorded"])]).toEqual([3, ""]);
});
