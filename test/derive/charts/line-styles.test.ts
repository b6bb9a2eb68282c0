import { describe, expect, test } from "vitest";
import { lineStyles } from "../../../src/derive/charts/line-styles.ts";

const workflow = ["Open", "Selected", "In Progress", "Done"];

describe("the style of a line", () => {
  test("follows its position in the workflow, whichever other states the chart shows", () => {
    expect(lineStyles(["Open", "In Progress"], workflow)).toEqual([1, 3]);
  });

  test("comes after those of the workflow where the workflow does not know it", () => {
    expect(lineStyles(["Stuck", "Open", "Lost"], workflow)).toEqual([5, 1, 6]);
  });

  test("is one of eight", () => {
    const names = Array.from({ length: 20 }, (_, index) => `queue ${index}`);
    expect(new Set(lineStyles(names, []))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8]));
  });
});
