import { expect, test } from "vitest";
import { sublistsOf } from "../../../src/minutes/items/sublists.ts";
import type { Block, List, Paragraph } from "../../../src/model/body.ts";

const paragraph = (value: string): Paragraph => ({ type: "paragraph", children: [{ type: "text", value }] });
const list = (...entries: readonly string[]): List => ({
  type: "list",
  ordered: false,
  children: entries.map((entry) => ({ type: "listItem", children: [paragraph(entry)] })),
});

test("the list inside an item's own list item is its sub-list", () => {
  const block = paragraph("build images");
  const around = { type: "listItem", children: [block, list("el8", "el9")] } as const;
  expect(sublistsOf("build images", { block, around, next: undefined })).toEqual([list("el8", "el9")]);
});

test("the list after a paragraph belongs to it only if the paragraph ends in a colon", () => {
  const block: Block = paragraph("build images:");
  const next = list("el8");
  expect(sublistsOf("build images:", { block, around: null, next })).toEqual([next]);
  expect(sublistsOf("build images", { block, around: null, next })).toEqual([]);
});

test("entries that are items themselves are left out", () => {
  const block = paragraph("build images:");
  const { children } = list("el8", "an item");
  const next: List = {
    type: "list",
    ordered: false,
    children: children.map((child, at) => (at === 1 ? { ...child, kind: "action" } : child)),
  };
  expect(sublistsOf("build images:", { block, around: null, next })).toEqual([list("el8")]);
});
