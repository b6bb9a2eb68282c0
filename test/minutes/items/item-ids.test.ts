import { expect, test } from "vitest";
import { createItemIds, type ItemText } from "../../../src/minutes/items/item-ids.ts";
import type { Place } from "../../../src/minutes/items/item-place.ts";

function placeOf(value: string): Place {
  return {
    block: { type: "paragraph", children: [{ type: "text", value }] },
    element: null,
    around: null,
    next: undefined,
  };
}

function said(text: string): ItemText {
  return { text, anchorText: text };
}

test("an id holds the first three words, whoever owns the item", () => {
  const addId = createItemIds([]);
  expect(addId("action", "Mat", said("paint the long pier"), placeOf("x"))).toBe("action-paint-the-long");
});

test("an id without words names the owner", () => {
  expect(createItemIds([])("action", "Mat", said("…"), placeOf("…"))).toBe("action-mat");
});

test("no item has the id of another one or of a heading", () => {
  const addId = createItemIds(["action-sail"]);
  expect([
    addId("action", "", said("sail"), placeOf("x")),
    addId("action", "", said("sail"), placeOf("y")),
  ]).toEqual(["action-sail-2", "action-sail-3"]);
});

test("a block gets a permalink, which carries the id where nothing around it can", () => {
  const place = placeOf("sail");
  createItemIds([])("decision", "", said("sail"), place);
  expect(place.block.children.at(-1)).toMatchObject({
    type: "permalink",
    id: "decision-sail",
    isAnchor: true,
  });
});

test("an id is made of the words for it, and the name of the permalink of those that readers see", () => {
  const place = placeOf("the plan");
  const text = { text: "the plan", anchorText: "the [plan](../plan.md)" };
  expect(createItemIds([])("decision", "", text, place)).toBe("decision-the-plan-plan");
  expect(place.block.children.at(-1)).toMatchObject({ words: "the plan" });
});
