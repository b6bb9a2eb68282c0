import { describe, expect, test } from "vitest";
import { createMarkdown } from "../../../src/format/markdown/markdown.ts";
import { createItemCollector } from "../../../src/minutes/items/item-collector.ts";
import { openingsOf, type Place } from "../../../src/minutes/items/item-place.ts";

/** A collector for a list, and the places of its entries. */
function collectorFor(text: string) {
  const tree = createMarkdown({ issueTrackers: [], findPrivate: () => [] })(text);
  const collector = createItemCollector({
    headingIds: ["decision-moor-here-now"],
    tree,
    resolveIn: (_, content) => content,
    positionOf: (block, line = 0) => ({ line: (tree.origins.get(block)?.line ?? 0) + line, column: 1 }),
  });
  return { collector, places: openingsOf(tree.blocks[0]) };
}

const written = (markdown: string) => ({ markdown, parsed: null });

function first(places: readonly Place[]): Place {
  const [place] = places;
  if (!place) throw new Error("There is no entry.");
  return place;
}

describe("collected items", () => {
  test("are in the order of their lines, however they are added", () => {
    const { collector, places } = collectorFor("- Ask Kim\n- Ask Lee\n");
    for (const place of places.toReversed())
      collector.addAction([], written(place === places[0] ? "Ask Kim" : "Ask Lee"), place);
    expect(collector.collected().actions.map(({ text }) => text)).toEqual(["Ask Kim", "Ask Lee"]);
  });

  test("share a block, of which the last one has the list below it", () => {
    const { collector, places } = collectorFor("- Ask Kim. Ask Lee\n  - by the quay\n");
    for (const text of ["Ask Kim.", "Ask Lee"]) collector.addAction([], written(text), first(places));
    expect(collector.collected().actions.map(({ details }) => details.length)).toEqual([0, 1]);
  });

  test("have no id that a heading has", () => {
    const { collector, places } = collectorFor("- Moor here now\n");
    collector.addDecision(written("Moor here now"), first(places));
    expect(collector.collected().decisions.map(({ id }) => id)).toEqual(["decision-moor-here-now-2"]);
  });
});
