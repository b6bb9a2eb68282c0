import { expect, describe as group, test } from "vitest";
import type { SearchOutcome } from "../../../src/client/search/engine.ts";
import type { PagefindResult } from "../../../src/client/search/pagefind.ts";
import { readQuery } from "../../../src/client/search/query.ts";
import { describeOutcome } from "../../../src/client/search/status.ts";

const result: PagefindResult = { score: 1, data: async () => ({ url: "", excerpt: "", meta: {} }) };

function outcome(address: string, count: number, changes: Partial<SearchOutcome> = {}): SearchOutcome {
  const query = readQuery(address);
  return {
    query,
    results: Array.from({ length: count }, () => result),
    unfilteredCount: count,
    facets: { kind: {}, year: {}, person: {}, section: {} },
    months: {},
    words: query.text === "" ? [] : query.text.split(" "),
    corrected: [],
    missing: [],
    omitted: [],
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

  test("says what was searched where nothing is found", () => {
    expect(describeOutcome(outcome("?q=rope", 0))).toBe(
      "No minutes contain “rope”. The text of all minutes was searched, with action items, decisions and support entries.",
    );
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
});
