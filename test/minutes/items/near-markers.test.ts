import { describe, expect, test } from "vitest";
import { nearMarker } from "../../../src/minutes/items/near-markers.ts";

describe("nearly a marker", () => {
  test.each([
    ["Decsion: sail", "Decsion:", "Decision:"],
    ["**Desicion:** sail", "Desicion:", "Decision:"],
    ["Acton (Mat, Bo): sail", "Acton (Mat, Bo):", "AI (Mat, Bo):"],
    ["Task (Mat): sail", "Task (Mat):", "AI (Mat):"],
  ])("is %s", (paragraph, written, meant) => {
    expect(nearMarker(paragraph)).toMatchObject({ written, meant });
  });

  test.each([
    "Sail (Mat): now",
    "Task: sail",
    "Derive it: 3",
    "Active: Bo",
    "actions speak louder",
    "A decison: sail",
    "",
  ])("is not %j", (paragraph) => {
    expect(nearMarker(paragraph)).toBeNull();
  });
});
