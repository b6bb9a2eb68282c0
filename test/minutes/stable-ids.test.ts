import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMarkdown } from "../../src/format/markdown/markdown.ts";
import { parseBody } from "../../src/minutes/body.ts";

const markdown = createMarkdown({ issueTrackers: [], findPrivate: () => [] });

interface Item {
  readonly owner: string;
  readonly words: readonly string[];
}

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const owner = fc.constantFrom("Ada", "Bo", "Wilma");
const item: fc.Arbitrary<Item> = fc.record({ owner, words: fc.array(word, { minLength: 4, maxLength: 9 }) });
/** Items whose first words differ. */
const items = fc.uniqueArray(item, { minLength: 2, maxLength: 6, selector: firstWords });

describe("the ids of items", () => {
  test("hold when one has another owner, another word after its first three, and more words", () => {
    fc.assert(
      fc.property(items, owner, word, word, (all, other, changed, added) => {
        const [{ words }, ...rest] = [all[0] ?? { words: [] }, ...all.slice(1)];
        const edited = [...words.slice(0, 3), changed, ...words.slice(4), added];
        expect(idsOf([{ owner: other, words: edited }, ...rest])).toEqual(idsOf(all));
      }),
    );
  });

  test("hold when another item is added or removed, and when items move", () => {
    fc.assert(
      fc.property(items, (all) => {
        const [first, ...rest] = all;
        expect(idsOf(rest)).toEqual(idsOf(all).slice(1));
        expect(new Set(idsOf([...rest, ...(first ? [first] : [])]))).toEqual(new Set(idsOf(all)));
      }),
    );
  });
});

function firstWords({ words }: Item): string {
  return words.slice(0, 3).join(" ");
}

function idsOf(all: readonly Item[]): string[] {
  const lines = all.map(({ owner: name, words }) => `- AI (${name}): ${words.join(" ")}\n`).join("");
  return parseBody(lines, { markdown, firstLine: 1 }).actions.map(({ id }) => id);
}
