import { describe, expect, test } from "vitest";
import { type SearchOutcome, search } from "../../../../src/client/search/find/engine.ts";
import { readQuery } from "../../../../src/client/search/find/query.ts";
import { openedIndex, record } from "../../../support/search-index.ts";

const records = [
  record("2019-01-07", "rope at the pier", { people: ["Tim"], section: "Pier" }),
  record("2020-09-07", "rope, paint and tar", { people: ["Mat"], section: "Fleet" }),
  record("2020-09-07", "rope for the hull", { kind: "action", people: ["Mat"], section: "Fleet" }),
  record("2020-09-14", "Triage duty this week: Mat", { kind: "fact", title: "Triage duty", people: ["Mat"] }),
  record("2020-10-05", "sail in 2019 or never", { kind: "decision", people: ["Tim"], section: "Pier" }),
  record("2020-10-05", "the Data Lake runs on kubernetes"),
  record("2020-10-12", "data about a lake near the HTCondor-CE", { keywords: ["TechArea20201012"] }),
];

const { index } = await openedIndex(records, {
  synonyms: [["kubernetes", "k8s", "container orchestration"]],
});

function ask(address: string): Promise<SearchOutcome> {
  return search(index, readQuery(address));
}

async function found(address: string): Promise<string[]> {
  const { results } = await ask(address);
  return (await Promise.all(results.map(({ load }) => load()))).map(({ text }) => text);
}

describe("a search", () => {
  test("finds what holds all words", async () => {
    expect(await found("?q=rope+hull")).toEqual(["rope for the hull"]);
  });

  test("leaves out as few words as it must, where nothing holds all of them", async () => {
    const { results, omitted } = await ask("?q=rope+paint+tar+hull");
    expect({ resultCount: results.length, omitted }).toEqual({ resultCount: 1, omitted: ["hull"] });
  });

  test("looks for a word once, however often it is typed", async () => {
    const { words, omitted } = await ask("?q=rope+hull+rope");
    expect({ words, omitted }).toEqual({ words: ["rope", "hull"], omitted: [] });
  });

  test("finds other forms of a word, and longer words that begin with it", async () => {
    expect(await found("?q=painted")).toEqual(["rope, paint and tar"]);
    expect(await found("?q=kuber")).toEqual(["the Data Lake runs on kubernetes"]);
  });

  test("finds a word of two parts by the whole, and by each part", async () => {
    for (const typed of ["HTCondor-CE", "htcondorce", "htcondor+ce", "condor"])
      expect(await found(`?q=${typed}`)).toEqual(["data about a lake near the HTCondor-CE"]);
  });

  test("puts first what has the words beside each other", async () => {
    expect((await found("?q=data+lake"))[0]).toBe("the Data Lake runs on kubernetes");
  });

  test("finds a synonym, also one of several words", async () => {
    for (const typed of ["k8s", "container+orchestration"])
      expect(await found(`?q=${typed}`)).toEqual(["the Data Lake runs on kubernetes"]);
  });

  test("finds the minutes by an old name of their file", async () => {
    expect(await found("?q=TechArea20201012.md")).toEqual(["data about a lake near the HTCondor-CE"]);
  });

  test("counts each filter as if it were not set, and with the others set", async () => {
    const { results, facets, months } = await ask("?q=rope&kind=minutes&year=2020&month=2020-09");
    expect(results).toHaveLength(1);
    expect(facets.kind).toEqual({ action: 1, minutes: 1 });
    expect(facets.year).toEqual({ "2019": 1, "2020": 1 });
    expect(months).toEqual({ "2019-01": 1, "2020-09": 1 });
  });

  test("counts persons and sections in the same way", async () => {
    expect((await (await ask("?q=rope&person=Mat")).nameFacets()).person).toEqual({ Mat: 2, Tim: 1 });
    expect((await (await ask("?q=rope&section=Fleet")).nameFacets()).section).toEqual({ Fleet: 2, Pier: 1 });
  });

  test("says how many results there are without the filters", async () => {
    const { results, unfilteredCount } = await ask("?q=rope&kind=decision");
    expect({ resultCount: results.length, unfilteredCount }).toEqual({ resultCount: 0, unfilteredCount: 3 });
  });

  test("reads no more than eight words", async () => {
    const { words, omitted } = await ask("?q=rope+paint+tar+hull+pier+sail+data+lake+kubernetes");
    expect(words.length + omitted.length).toBe(9);
    expect(omitted).toContain("kubernetes");
  });

  test("without words lists all that the filters leave, newest first or oldest first", async () => {
    const newest = await found("?year=2020&person=Mat");
    expect(newest[0]).toBe("Triage duty this week: Mat");
    expect((await found("?year=2020&person=Mat&sort=oldest")).at(-1)).toBe("Triage duty this week: Mat");
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

describe("a typed date", () => {
  test("is a filter if it is a month or a year", async () => {
    const { query, words, months } = await ask("?q=rope+September+2020");
    expect({ month: query.month, year: query.year, words }).toEqual({
      month: "2020-09",
      year: "2020",
      words: ["rope"],
    });
    expect(months).toEqual({ "2019-01": 1, "2020-09": 2 });
  });

  test("limits the results to its day", async () => {
    const { days, words } = await ask("?q=who+was+on+triage+duty+on+14+September+2020");
    expect({ days, words }).toEqual({ days: ["2020-09-14"], words: ["triage", "duty"] });
    expect(await found("?q=who+was+on+triage+duty+on+14+September+2020")).toEqual([
      "Triage duty this week: Mat",
    ]);
  });

  test("is looked for as words if its period has no result", async () => {
    const { query, words } = await ask("?q=sail+2019");
    expect({ year: query.year, words }).toEqual({ year: null, words: ["sail", "2019"] });
  });
});

describe("a phrase between quotation marks", () => {
  test.for(['"data lake"', "“Data lake”", 'the "data lake"'])("%s is found as it is", async (typed) => {
    expect(await found(`?${new URLSearchParams({ q: typed })}`)).toEqual([
      "the Data Lake runs on kubernetes",
    ]);
  });

  test("is looked for in the period that is typed beside it", async () => {
    expect(await found(`?${new URLSearchParams({ q: '"for the hull" September 2020' })}`)).toEqual([
      "rope for the hull",
    ]);
  });

  test("is not found if its words are in another order", async () => {
    expect(await found(`?${new URLSearchParams({ q: '"lake data"' })}`)).toEqual([]);
  });
});

describe("the series of an archive of several", () => {
  const board = { path: "/meetings/2020-09-14/board/#minutes" };

  async function inTwoSeries(address: string): Promise<SearchOutcome> {
    const { index: both } = await openedIndex(
      [record("2020-09-14", "rope for the pier"), record("2020-09-14", "rope for the board room", board)],
      {
        series: [
          { id: "weekly", title: "Weekly Meeting" },
          { id: "board", title: "Harbour Board" },
        ],
      },
    );
    return search(both, readQuery(address));
  }

  test("are counted, and limit the results to one", async () => {
    const { results, facets } = await inTwoSeries("?q=rope&series=Harbour+Board");
    expect(facets.series).toEqual({ "Weekly Meeting": 1, "Harbour Board": 1 });
    expect(await Promise.all(results.map(async ({ load }) => (await load()).path))).toEqual([board.path]);
  });
});
