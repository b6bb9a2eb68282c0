import { expect, test } from "vitest";
import { spot } from "./spot.ts";

test("removes the mark and counts its line and column from 1", () => {
  expect(spot("one\ntwo ‸three")).toEqual({ text: "one\ntwo three", line: 2, column: 5 });
});

test.each(["no mark", "‸two‸ marks"])("refuses %s", (text) => {
  expect(() => spot(text)).toThrow("exactly one");
});
