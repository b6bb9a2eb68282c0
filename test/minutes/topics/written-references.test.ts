import { expect, test } from "vitest";
import { writtenReferences } from "../../../src/minutes/topics/written-references.ts";

test("a reference has its place, its path and its number", () => {
  expect(writtenReferences("see ferry/hull#12 and !3, or mr !3")).toEqual([
    { index: 4, written: "ferry/hull#12", path: ["ferry", "hull"], sign: "#", number: "12" },
    { index: 32, written: "!3", path: [], sign: "!", number: "3" },
  ]);
});

test("a word for its kind is no path", () => {
  expect(writtenReferences("PR#12 gh-13").map(({ path }) => path)).toEqual([[], []]);
});
