import { describe, expect, test } from "vitest";
import { readQuery } from "../../../../src/client/search/find/query.ts";
import { readRequest, type SearchRequest } from "../../../../src/client/search/find/request.ts";

const dates = ["2019-09-16", "2020-09-07", "2020-09-14", "2020-10-09", "2023-09-11"];

function read(text: string, language = "en"): SearchRequest {
  return readRequest(readQuery(`?${new URLSearchParams({ q: text })}`), {
    dates,
    synonyms: [["CE", "compute entrypoint"]],
    language,
  });
}

/** What was read, in short: the words, then the dates. */
function short(text: string): readonly (readonly unknown[])[] {
  const { words, dates: typed } = read(text);
  return [words, typed.map((date) => Object.values(date)[1])];
}

describe("a query is read as words and dates:", () => {
  test.for([
    ["xrootd September 2023", ["xrootd"], ["2023-09"]],
    ["September 2023", [], ["2023-09"]],
    ["xrootd in 2020", ["xrootd"], ["2020"]],
    ["OSG 24 release", ["OSG", "24", "release"], []],
    ["OSG 24 September 2023 release", ["OSG", "24", "release"], ["2023-09"]],
    ["release 3.5.24", ["release", "3.5.24"], []],
    ["SOFTWARE-2020", ["SOFTWARE-2020"], []],
    ["polish ca 2038", ["polish", "ca", "2038"], []],
    ["may we move", ["may", "move"], []],
    ["who was on triage duty on 14 September 2020?", ["triage", "duty"], ["2020-09-14"]],
    ["tickets Monday, September 14th, 2020", ["tickets"], ["2020-09-14"]],
    ["tickets 9/14/20", ["tickets"], ["2020-09-14"]],
    ["who attended on 14 Sep", ["attended"], ["09-14"]],
  ] as const)("%s", ([text, words, typed]) => {
    expect(short(text)).toEqual([words, typed]);
  });

  test.for([
    ["tickets 14 de septiembre de 2020", ["tickets"], "2020-09-14"],
    ["tickets septiembre de 2020", ["tickets"], "2020-09"],
    ["tickets 14 sep", ["tickets"], "09-14"],
  ] as const)("in the language of the site, %s", ([text, words, typed]) => {
    const request = read(text, "es");
    expect([request.words, request.dates.map((date) => Object.values(date)[1])]).toEqual([words, [typed]]);
  });

  test("a date with two readings means both days, if both have minutes", () => {
    expect(short("tickets 9/10/2020")).toEqual([["tickets"], ["2020-10-09"]]);
    const both = readRequest(readQuery("?q=tickets+9%2F10%2F2020"), {
      dates: ["2020-09-10", "2020-10-09"],
      synonyms: [],
      language: "en",
    });
    expect(both.dates).toEqual([
      { kind: "day", date: "2020-10-09" },
      { kind: "day", date: "2020-09-10" },
    ]);
  });

  test("a day without minutes means the nearest, and that is said", () => {
    const { dates: typed, missingDay } = read("who was on triage duty on 16 September 2020");
    expect({ typed, missingDay }).toEqual({
      typed: [{ kind: "day", date: "2020-09-14" }],
      missingDay: "2020-09-16",
    });
  });

  test("a day far from all minutes means its year", () => {
    expect(short("tickets 14 March 2020")).toEqual([["tickets", "14", "March"], ["2020"]]);
  });
});

describe("what is pasted into a query is read:", () => {
  test.for([
    ["https://issues.example/browse/SOFTWARE-2873", ["SOFTWARE-2873"], []],
    ["https://old.example/minutes/2020/TechArea20200914/", [], ["2020-09-14"]],
    ["TechArea20200914.md", [], ["2020-09-14"]],
    ["content/minutes/2020/2020-09-14.md", [], ["2020-09-14"]],
    ["TechArea20200101.md", ["TechArea20200101"], []],
    ["https://code.example/team/docs/pull/12?tab=1", ["team", "docs", "pull", "12"], []],
  ] as const)("%s", ([text, words, typed]) => {
    expect(short(text)).toEqual([words, typed]);
  });
});

test("words that have synonyms together stay together", () => {
  expect(read("the Compute Entrypoint upgrade").words).toEqual(["Compute Entrypoint", "upgrade"]);
});

test("a phrase is read apart from the words", () => {
  const { words, phrases } = read('who owns the "data lake" talk');
  expect({ words, phrases }).toEqual({ words: ["owns", "talk"], phrases: ["data lake"] });
});

test("a query of stop words alone keeps them", () => {
  expect(read("who is it").words).toEqual(["who", "is", "it"]);
});
