import { describe, expect, test } from "vitest";
import { suggestPages as suggestIn } from "../../../src/client/search/page-suggestions.ts";
import type { PageNames } from "../../../src/model/search.ts";
import { search as texts } from "../../../src/texts/en/search/search.ts";

function suggestPages(typed: string, names: Parameters<typeof suggestIn>[1]): ReturnType<typeof suggestIn> {
  return suggestIn(typed, names, "en", texts);
}

const pageNames: PageNames = {
  meetings: ["2020-09-07", "2020-09-14", "2020-10-05"],
  series: [
    { id: "weekly", title: "Weekly Meeting" },
    { id: "board", title: "Harbour Board" },
  ],
  people: [
    { name: "Brian Lin", slug: "brian-lin", spellings: ["BrianL", "Brian"] },
    { name: "Brian Bock", slug: "brian-bock", spellings: ["BrianB", "Brian"] },
    { name: "Mat", slug: "mat", spellings: [] },
    { name: "Mats Rynge", slug: "mats-rynge", spellings: ["Mats"] },
  ],
  releases: ["3.5.2", "3.5.24", "Both"],
  namedTopics: [{ name: "HTCondor-CE", spellings: ["htcondor ce"] }],
  topics: ["BOAT-7", "BOAT-71", "PIER_9-3", "Ferry/hull#7", "ferry/sails#71", "gitlab.com/ferry/dock!7"],
};

function exact(typed: string): string[] {
  return suggestPages(typed, pageNames).flatMap(({ isExact, path }) => (isExact ? [path] : []));
}

function offered(typed: string): string[] {
  return suggestPages(typed, pageNames).flatMap(({ isExact, path }) => (isExact ? [] : [path]));
}

describe("a typed name is an exact match for", () => {
  test.for([
    ["BOAT-7", "/topics/BOAT-7/"],
    ["boat 7", "/topics/BOAT-7/"],
    ["boat71", "/topics/BOAT-71/"],
    ["pier_9-3", "/topics/PIER_9-3/"],
    ["pier_9 3", "/topics/PIER_9-3/"],
    ["ferry/hull#7", "/topics/ferry/hull/7/"],
    ["Hull#7", "/topics/ferry/hull/7/"],
    ["#71", "/topics/ferry/sails/71/"],
    ["ferry/dock!7", "/topics/gitlab.com/ferry/dock/-/merge_requests/7/"],
    ["https://github.com/ferry/hull/pull/7/files", "/topics/ferry/hull/7/"],
    ["htcondor-ce", "/topics/htcondor-ce/"],
    ["HTCondor CE", "/topics/htcondor-ce/"],
    ["2020-09-14", "/meetings/2020-09-14/"],
    ["14 sep 2020", "/meetings/2020-09-14/"],
    ["TechArea20200914.md", "/meetings/2020-09-14/"],
    ["https://issues.example/browse/BOAT-7", "/topics/BOAT-7/"],
    ["September 2020", "/meetings/2020/#in-2020-09"],
    ["mat", "/people/mat/"],
    ["brian lin", "/people/brian-lin/"],
    ["BrianB", "/people/brian-bock/"],
    ["harbour board", "/series/board/"],
    ["3.5.24", "/releases/3.5.24/"],
    ["osg 3.5.2", "/releases/3.5.2/"],
  ])("%s", ([typed = "", path]) => {
    expect(exact(typed)).toEqual([path]);
  });

  test("both days that it may mean", () => {
    const names = { ...pageNames, meetings: ["2020-09-10", "2020-10-09"] };
    expect(suggestPages("9/10/2020", names).map(({ path }) => path)).toEqual([
      "/meetings/2020-10-09/",
      "/meetings/2020-09-10/",
    ]);
  });

  test("no other name that starts with it", () => {
    expect(offered("mat")).toEqual([]);
  });

  test("both of two people who share a name", () => {
    expect(exact("Brian")).toEqual(["/people/brian-lin/", "/people/brian-bock/"]);
  });
});

describe("a typed name only suggests", () => {
  test("names that start with it", () => {
    expect(offered("bri")).toEqual(["/people/brian-lin/", "/people/brian-bock/"]);
    expect(offered("3.5.")).toEqual(["/releases/3.5.2/", "/releases/3.5.24/"]);
    expect(offered("boat-")).toEqual(["/topics/BOAT-7/", "/topics/BOAT-71/"]);
  });

  test("the nearest meeting for a day that has none", () => {
    expect(suggestPages("2020-09-16", pageNames)).toEqual([
      {
        label: "No minutes of that day; the nearest are of 14 September 2020",
        path: "/meetings/2020-09-14/",
        isExact: false,
      },
    ]);
  });

  test("a year, which may be a number in the text as well", () => {
    expect(offered("2020")).toEqual(["/meetings/2020/"]);
  });
});

describe("a typed name suggests nothing", () => {
  test.for(["", " ", "m", "ropes", "1999", "DOCK-1", "May 2020", "3"])("for %j", (typed) => {
    expect(suggestPages(typed, pageNames)).toEqual([]);
  });
});
