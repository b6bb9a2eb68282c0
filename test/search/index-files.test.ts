import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/format/days/dates.ts";
import type { SearchRecord } from "../../src/model/search.ts";
import { createIndexBuilder } from "../../src/search/index-builder.ts";
import { kindOrder } from "../../src/search/index-layout.ts";
import { openedIndex, record } from "../support/search-index.ts";

const words = fc.array(fc.constantFrom("rope", "hull", "Pier-9", "paint", "tar", "sail", "Réunion"), {
  minLength: 1,
});

/** Records of up to 30 meetings, some days apart. */
const archives: fc.Arbitrary<readonly SearchRecord[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.array(fc.tuple(words, fc.constantFrom(...kindOrder)), { maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((meetings) => {
    let date = "2001-01-01";
    return meetings.flatMap(([days, records]) => {
      date = addDays(date, days);
      return records.map(([text, kind], index) =>
        record(date, text.join(" "), { kind, path: `/meetings/${date}/#place-${index}` }),
      );
    });
  });

/** Long enough for several files of terms and of records. */
const large = Array.from({ length: 400 }, (_, index) =>
  record(addDays("2001-01-01", index * 7), `rope${index} hull${index} paint tar ${"sail ".repeat(20)}`),
);

describe("an index", () => {
  test("gives every record back, by its number", async () => {
    await fc.assert(
      fc.asyncProperty(archives, async (records) => {
        const { index } = await openedIndex(records);
        const found = await Promise.all(
          Array.from({ length: index.recordCount }, (_, number) => index.record(number)),
        );
        const shown = records.map(({ path, kind, date, title, breadcrumb, text }) => ({
          path,
          kind,
          date,
          title,
          breadcrumb,
          text,
        }));
        expect(found.toSorted(byPath)).toEqual(shown.toSorted(byPath));
      }),
      { numRuns: 40 },
    );
  });

  test("has each word of each record, and no record without it", async () => {
    await fc.assert(
      fc.asyncProperty(archives, async (records) => {
        const { index } = await openedIndex(records);
        const [term] = (await index.termsFrom("hull")).filter((one) => one.term === "hull");
        const numbers = [...(term?.entries() ?? new Map<number, number>()).keys()];
        const texts = await Promise.all(numbers.map(async (number) => (await index.record(number)).text));
        expect(texts.every((text) => text.includes("hull"))).toBe(true);
        expect(texts).toHaveLength(records.filter(({ text }) => text.includes("hull")).length);
      }),
      { numRuns: 40 },
    );
  });

  test("has the same bytes for the same records", () => {
    const bytes = (): readonly unknown[] => {
      const builder = createIndexBuilder({ language: "en", synonyms: [] });
      for (const one of large) builder.add({ id: one.date, records: [one] });
      return builder.files();
    };
    expect(bytes()).toEqual(bytes());
  });

  test("reads one file of terms for a word, and one of records for a result", async () => {
    const { index, read } = await openedIndex(large);
    await index.termsFrom("rope17");
    await index.record(17);
    expect(read.filter((path) => path.startsWith("/search/terms/"))).toHaveLength(1);
    expect(read.filter((path) => path.startsWith("/search/records/"))).toHaveLength(1);
  });

  test("finds all words with the same beginning, though they are in several files", async () => {
    const { index, read } = await openedIndex(large);
    const found = (await index.termsFrom("hull3")).map(({ term }) => term);
    expect(found).toHaveLength(111);
    expect(read.filter((path) => path.startsWith("/search/terms/")).length).toBeGreaterThan(0);
  });

  test("of no meeting is empty", async () => {
    const { index } = await openedIndex([]);
    expect({ count: index.recordCount, dates: index.dates, terms: await index.termsFrom("rope") }).toEqual({
      count: 0,
      dates: [],
      terms: [],
    });
  });
});

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
