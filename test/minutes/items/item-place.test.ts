import { expect, test } from "vitest";
import { elementOf, openingsOf } from "../../../src/minutes/items/item-place.ts";
import type { List, ListItem, Paragraph } from "../../../src/model/body.ts";

function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

const first = paragraph("Ferry");
const second = paragraph("Paint");
const item: ListItem = { type: "listItem", children: [first, second] };
const tight: List = { type: "list", ordered: false, children: [item] };
const spread: List = { ...tight, spread: true };

test("a paragraph outside a list carries its id itself", () => {
  expect(elementOf(first, [])).toBe(first);
});

test("the paragraph that opens a list item leaves its id to the item", () => {
  expect(elementOf(first, [tight, item])).toBe(item);
});

test("a later paragraph carries its id where the list is spread, or else has no element", () => {
  expect(elementOf(second, [spread, item])).toBe(second);
  expect(elementOf(second, [tight, item])).toBeNull();
});

test("each direct item of a list opens with a block, and what follows it is next", () => {
  expect(openingsOf(tight)).toEqual([{ block: first, element: item, around: item, next: second }]);
  expect(openingsOf(first)).toEqual([]);
});
