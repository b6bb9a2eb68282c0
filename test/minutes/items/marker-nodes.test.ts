import { expect, test } from "vitest";
import { afterMarker, setMarkerApart } from "../../../src/minutes/items/marker-nodes.ts";
import type { Mutable, Paragraph } from "../../../src/model/body.ts";

function paragraph(value: string): Mutable<Paragraph> {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

test("what follows a marker is the rest of its text", () => {
  expect(afterMarker(paragraph("AI (Mat): sail"), "AI (Mat): ")).toEqual([{ type: "text", value: "sail" }]);
});

test("a marker that is not one piece of text has no known rest", () => {
  expect(afterMarker(paragraph("sail"), "AI (Mat): ")).toBeNull();
});

test("a marker becomes a node of its own, and no letter is lost", () => {
  const block = paragraph("AI (Mat): sail");
  setMarkerApart(block, "AI (Mat):");
  expect(block.children).toEqual([
    { type: "marker", value: "AI (Mat):" },
    { type: "text", value: " sail" },
  ]);
});
