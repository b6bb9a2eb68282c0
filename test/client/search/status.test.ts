import { expect, describe as group, test } from "vitest";
import type { SearchOutcome, SearchResult } from "../../../src/client/search/find/engine.ts";
import { readQuery } from "../../../src/client/search/find/query.ts";
import { describeOutcome as describeIn } from "../../../src/client/search/status.ts";
import { search as texts } from "../../../src/texts/en/search/search.ts";

function describeOutcome(outcome: Parameters<typeof describeIn>[0]): string {
  return describeIn(outcome, texts);
}

const result: SearchResult = {
  load: () => Promise.reject(new Error("A sentence needs no record.")),
  terms: new Set(),
  stem: (word) => word,
};

function outcome(address: string, count: number, changes: Partial<SearchOutcome> = {}): SearchOutcome {
  const query = readQuery(address);
  return {
    query,
    results: Array.from({ length: count }, () => result),
    unfilteredCount: count,
    facets: { kind: {}, series: {}, year: {} },
    nameFacets: async () => ({ person: {}, section: {} }),
    months: {},
    words: query.text === "" ? [] : query.text.split(" "),
    corrected: [],
    missing: [],
    omitted: [],
    uncheckedCount: 0,
    days: [],
    missingDay: null,
    dateWords: [],
    ...changes,
  };
}

group("the sentence about a search", () => {
  test("says the number of results and their order", () => {
    expect(describeOutcome(outcome("?q=rope", 1))).toBe("1 result.");
    expect(describeOutcome(outcome("?q=rope", 1234))).toBe("1,234 results, best matches first.");
    expect(describeOutcome(outcome("?q=rope&sort=oldest", 2))).toBe("2 results, oldest first.");
    expect(describeOutcome(outcome("?year=2020", 2))).toBe("2 results, newest first.");
  });

  test("names the month that was chosen", () => {
    expect(describeOutcome(outcome("?q=rope&year=2020&month=2020-09", 2))).toBe(
      "2 results in September 2020, best matches first.",
    );
  });

  test("names the days that were typed, and the day without minutes", () => {
    expect(describeOutcome(outcome("?q=rope", 1, { days: ["2020-09-10", "2020-10-09"] }))).toBe(
      "1 result of 10 September 2020 and 9 October 2020.",
    );
    expect(describeOutcome(outcome("?q=rope", 1, { days: ["2020-09-14"], missingDay: "2020-09-16" }))).toBe(
      "1 result of 14 September 2020. There are no minutes of 16 September 2020; these are the nearest.",
    );
  });

  test("says what was searched where nothing is found", () => {
    expect(describeOutcome(outcome("?q=rope", 0))).toBe(
      "No minutes contain “rope”. The text of all minutes was searched, with facts, action items, decisions and support entries.",
    );
    expect(describeOutcome(outcome("?q=%22old+rope%22", 0))).toMatch(/^No minutes contain "old rope"\./);
  });

  test("says what the filters keep back", () => {
    expect(describeOutcome(outcome("?q=rope&kind=action", 0, { unfilteredCount: 12 }))).toBe(
      "Nothing matches these filters; without them there are 12 results.",
    );
    expect(describeOutcome(outcome("?kind=action&year=1999", 0))).toBe("Nothing matches these filters.");
  });

  test("says which words were replaced or ignored", () => {
    const notes = { corrected: [["roep", "rope"]], missing: ["qzx"], omitted: ["tar"] } as const;
    expect(describeOutcome(outcome("?q=roep+qzx+tar", 3, notes))).toBe(
      "3 results, best matches first. No minutes contain “roep”, so “rope” was searched for instead. Not found in any minutes, so ignored: “qzx”. No section contains every word, so these were ignored: “tar”.",
    );
  });

  test("says how many results were not checked for a phrase", () => {
    expect(describeOutcome(outcome("?q=%22old+rope%22", 1, { uncheckedCount: 40 }))).toBe(
      "1 result. 40 results with these words were not checked for the phrase; add a word or a month.",
    );
  });
});
