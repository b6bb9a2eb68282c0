import { describe, expect, test } from "vitest";
import { search } from "../../../src/client/search/engine.ts";
import type { Pagefind } from "../../../src/client/search/pagefind.ts";
import { readQuery } from "../../../src/client/search/query.ts";
import { createVocabulary } from "../../../src/client/search/words.ts";

interface Stored {
  readonly words: readonly string[];
  readonly kind: string;
  readonly month: string;
  readonly person: string;
  readonly section: string;
}

const stored: readonly Stored[] = [
  { words: ["rope", "hull"], kind: "action", month: "2020-09", person: "Mat", section: "Fleet" },
  { words: ["rope", "paint", "tar"], kind: "minutes", month: "2020-09", person: "Mat", section: "Fleet" },
  { words: ["rope"], kind: "minutes", month: "2019-01", person: "Tim", section: "Pier" },
  { words: ["sail"], kind: "decision", month: "2020-10", person: "Tim", section: "Pier" },
];

/** An index of few words that answers as Pagefind does: all words must match, and filters are counted with all filters set. */
const pagefind: Pagefind = {
  init: async () => undefined,
  options: async () => undefined,
  filters: async () => ({}),
  destroy: async () => undefined,
  async search(text, { filters, sort }) {
    const words = text?.split(" ") ?? [];
    const matching = stored.filter((record) => words.every((word) => record.words.includes(word)));
    const values = (record: Stored) => ({
      kind: record.kind,
      month: record.month,
      year: record.month.slice(0, 4),
      person: record.person,
      section: record.section,
    });
    const left = matching.filter((record) =>
      Object.entries(filters).every(([name, value]) =>
        Object.entries(values(record)).some(([own, is]) => own === name && is === value),
      ),
    );
    const counts: Record<string, Record<string, number>> = { kind: { support: 0 } };
    for (const record of left)
      for (const [name, value] of Object.entries(values(record))) {
        counts[name] = { ...counts[name], [value]: (counts[name]?.[value] ?? 0) + 1 };
      }
    const order = sort?.date === "desc" ? left.toReversed() : left;
    return {
      results: order.map((record) => ({
        score: record.words.length,
        data: async () => ({ url: record.words.join("-"), excerpt: "", meta: {} }),
      })),
      unfilteredResultCount: matching.length,
      filters: counts,
    };
  },
};

const vocabulary = createVocabulary(["rope", "hull", "paint", "tar", "sail"]);

function ask(address: string) {
  return search(pagefind, vocabulary, readQuery(address));
}

describe("a search", () => {
  test("finds what holds all words", async () => {
    const { results, words, omitted } = await ask("?q=rope+hull");
    expect({ resultCount: results.length, words, omitted }).toEqual({
      resultCount: 1,
      words: ["rope", "hull"],
      omitted: [],
    });
  });

  test("leaves out as few words as it must, where nothing holds all of them", async () => {
    const { results, omitted } = await ask("?q=rope+paint+tar+hull");
    expect({ resultCount: results.length, omitted }).toEqual({ resultCount: 1, omitted: ["hull"] });
  });

  test("looks for a word once, however often it is typed", async () => {
    const { words, omitted } = await ask("?q=rope+hull+rope");
    expect({ words, omitted }).toEqual({ words: ["rope", "hull"], omitted: [] });
  });

  test("counts each filter as if it were not set, and with the others set", async () => {
    const { results, facets, months } = await ask("?q=rope&kind=minutes&year=2020&month=2020-09");
    expect(results).toHaveLength(1);
    expect(facets.kind).toEqual({ action: 1, minutes: 1 });
    expect(facets.year).toEqual({ "2019": 1, "2020": 1 });
    expect(months).toEqual({ "2019-01": 1, "2020-09": 1 });
  });

  test("counts persons and sections in the same way", async () => {
    expect((await ask("?q=rope&person=Mat")).facets.person).toEqual({ Mat: 2, Tim: 1 });
    expect((await ask("?q=rope&section=Fleet")).facets.section).toEqual({ Fleet: 2, Pier: 1 });
  });

  test("of words that never occur together, uses the one with the best result", async () => {
    expect((await ask("?q=hull+tar+sail")).words).toEqual(["tar"]);
  });

  test("reads no more than eight words", async () => {
    const { words, omitted } = await ask("?q=Ropes+Hulls+Paints+Tars+Rope+Hull+Paint+Tar+sail");
    expect({ words, omittedCount: omitted.length }).toEqual({ words: [], omittedCount: 9 });
  });

  test("says how many results there are without the filters", async () => {
    const { results, unfilteredCount } = await ask("?q=rope&kind=decision");
    expect({ resultCount: results.length, unfilteredCount }).toEqual({
      resultCount: 0,
      unfilteredCount: 3,
    });
  });

  test("without words lists all that the filters leave, newest first", async () => {
    const { results } = await ask("?year=2020");
    expect((await Promise.all(results.map(({ data }) => data()))).map(({ url }) => url)).toEqual([
      "sail",
      "rope-paint-tar",
      "rope-hull",
    ]);
  });

  test("lists the oldest first where a reader asks for it", async () => {
    const { results } = await ask("?year=2020&sort=oldest");
    expect((await Promise.all(results.map(({ data }) => data()))).map(({ url }) => url)).toEqual([
      "rope-hull",
      "rope-paint-tar",
      "sail",
    ]);
  });

  test("finds nothing, rather than everything, for unknown words", async () => {
    const { results, missing, facets, months } = await ask("?q=qzxwvjk");
    expect({ results, missing, kind: facets.kind, months }).toEqual({
      results: [],
      missing: ["qzxwvjk"],
      kind: {},
      months: {},
    });
  });

  test("corrects an unknown word", async () => {
    const { results, corrected } = await ask("?q=panit");
    expect({ resultCount: results.length, corrected }).toEqual({
      resultCount: 1,
      corrected: [["panit", "paint"]],
    });
  });
});
