import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activeFilters,
  readQuery,
  type SearchQuery,
  writeQuery,
} from "../../../../src/client/search/find/query.ts";

const nothing = readQuery("");

describe("the address of a search", () => {
  test("holds only what is asked for", () => {
    expect(writeQuery({ ...nothing, text: "ropes and paint", kind: "action" })).toBe(
      "?q=ropes+and+paint&kind=action",
    );
  });

  test("is empty where nothing is asked for", () => {
    expect(writeQuery(nothing)).toBe("");
  });

  test("restores the same search", () => {
    const name = fc.string({ minLength: 1 });
    const or = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
    const queries: fc.Arbitrary<SearchQuery> = fc.record({
      text: fc.string().map((text) => text.trim()),
      kind: or(fc.constantFrom("minutes", "action", "decision", "support")),
      series: fc.option(fc.constantFrom("Board", "Docs & more"), { nil: null }),
      year: or(fc.constant("2020")),
      month: or(fc.constant("2020-09")),
      person: or(name),
      section: or(name),
      sort: fc.constantFrom("relevance", "newest", "oldest"),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(readQuery(writeQuery(query))).toEqual(query);
      }),
    );
  });

  test("may contain invalid values", () => {
    expect(readQuery("?kind=gossip&year=x&month=2020&sort=best&person=")).toEqual(nothing);
  });
});

describe("the filters of a search", () => {
  const query = readQuery("?q=ropes&year=2020&month=2020-09&person=Mat");

  test("are those that are set", () => {
    expect(activeFilters(query)).toEqual({ year: "2020", month: "2020-09", person: "Mat" });
  });

  test("can be read without some", () => {
    expect(activeFilters(query, "year", "month")).toEqual({ person: "Mat" });
  });
});
