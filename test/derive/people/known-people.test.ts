import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownPeople } from "../../../src/derive/people/known-people.ts";
import { addDays } from "../../../src/format/days/dates.ts";
import { slug } from "../../../src/format/slug.ts";
import type { Person } from "../../../src/model/archive.ts";
import { meetingWith } from "../../support/minutes.ts";

function entry(name: string, ...spellings: readonly string[]): Person {
  return { slug: slug(name), name, spellings: [name, ...spellings], formerSlugs: spellings.map(slug) };
}

/** Weekly meetings with these lists of attendance. */
function meetingsOf(lists: readonly (readonly string[])[]) {
  return lists.map((names, week) => ({
    ...meetingWith(""),
    date: addDays("2020-01-06", week * 7),
    attending: names.map((name) => ({ name })),
  }));
}

/** Everybody known from lists of attendance, as `slug: spellings`. */
function known(lists: readonly (readonly string[])[], ...entries: readonly Person[]): string[] {
  return knownPeople(entries, meetingsOf(lists)).people.map(
    ({ slug, spellings }) => `${slug}: ${spellings.join(", ")}`,
  );
}

describe("a name in nobody's entry", () => {
  test("is a person's if two meetings list it as attending", () => {
    expect(known([["Ada", "Bo"], ["Ada"]])).toEqual(["ada: Ada"]);
  });

  test("is not counted twice in one meeting", () => {
    expect(known([["Ada", "Ada"]])).toEqual([]);
  });

  test("is one name in any case and with any remark, shown as it is mostly written", () => {
    expect(known([["ada (late)"], ["Ada"], ["Ada?"]])).toEqual(["ada: Ada, ada"]);
  });

  test("is one name with any apostrophe, and the page of each form leads to one", () => {
    const meetings = meetingsOf([
      ["Gary O'Neall", "Gary O\u2019Neall"],
      ["Gary O\u2019Neall"],
      ["Gary O'Neall"],
      ["Gary O\u2019Neall"],
    ]);
    expect(knownPeople([], meetings).people).toEqual([
      {
        slug: "gary-oneall",
        name: "Gary O\u2019Neall",
        spellings: ["Gary O\u2019Neall", "Gary O'Neall"],
        formerSlugs: ["gary-oneall-2"],
      },
    ]);
  });

  test("is nobody's in an agenda, which is copied from the minutes before", () => {
    const meetings = meetingsOf([["Ada"], ["Ada"]]);
    const status = (at: number) => (at === 1 ? "agenda" : "minutes");
    expect(
      knownPeople(
        [],
        meetings.map((meeting, at) => ({ ...meeting, status: status(at) })),
      ).people,
    ).toEqual([]);
  });

  test("is nobody's if it is no name", () => {
    expect(known([["others"], ["others"]])).toEqual([]);
  });

  test("is not somebody's who has an entry with it", () => {
    expect(known([["AdaN"], ["AdaN"]], entry("Ada North", "AdaN"))).toEqual(["ada-north: Ada North, AdaN"]);
  });

  test("is nobody's if two entries share it", () => {
    const entries = [entry("Brian Lin", "Brian"), entry("Brian Bock", "Brian")];
    expect(known([["Brian"], ["Brian"]], ...entries)).toHaveLength(2);
  });

  test("takes no slug that an entry has or had", () => {
    expect(known([["Ada!"], ["Ada!"]], entry("Ada North", "Ada"))).toContain("ada-2: Ada!");
  });
});

describe("names with the same slug", () => {
  test("get theirs in the order in which they became people", () => {
    expect(known([["Jo É", "jo-e"], ["jo-e"], ["Jo É"]])).toEqual(["jo-e: jo-e", "jo-e-2: Jo É"]);
  });

  test("keep it when one of them gets an entry under another name", () => {
    expect(known([["Jo É"], ["Jo É", "jo-e"], ["jo-e"]], entry("Joan É", "Jo É"))).toContain("jo-e-2: jo-e");
  });
});

describe("a short name", () => {
  test.each([
    ["a first name", ["Tim"], ["Tim C", "Tim Theisen"]],
    ["an initial", ["Tim T"], ["Tim Theisen", "Tim Tucker"]],
  ])("is nobody's if it abbreviates those of two people: %s", (_, short, long) => {
    const lists = [
      [...short, ...long],
      [...short, ...long],
    ];
    const { people, sharedSlugs } = knownPeople([], meetingsOf(lists));
    expect([people.map(({ name }) => name), sharedSlugs]).toEqual([long, short.map(slug)]);
  });

  test("is a person's if the longer names may be one person's", () => {
    const lists = [["Tim", "TimT"], ["Tim", "TimT", "Tim Theisen"], ["Tim Theisen"]];
    expect(known(lists)).toHaveLength(3);
  });

  test("is a person's beside one longer name, because nothing says that the two are one person", () => {
    expect(
      known([
        ["Diego", "Diego Davila"],
        ["Diego", "Diego Davila"],
      ]),
    ).toHaveLength(2);
  });
});

describe("whatever the lists say", () => {
  const name = fc.constantFrom(
    "Ada",
    "ada",
    "Ada N",
    "Ada North",
    "Bo",
    "Bo?",
    "Jo É",
    "jo-e",
    "Jo E",
    "others",
    "2020 x",
  );
  const lists = fc.array(fc.array(name, { maxLength: 6 }), { maxLength: 12 });

  test("no two people have one slug, or one spelling", () => {
    fc.assert(
      fc.property(lists, (listed) => {
        const { people } = knownPeople([entry("Ada North", "AdaN")], meetingsOf(listed));
        const slugs = people.map(({ slug }) => slug);
        const spellings = people.flatMap(({ spellings }) => [
          ...new Set(spellings.map((one) => one.toLowerCase())),
        ]);
        expect([new Set(slugs).size, new Set(spellings).size]).toEqual([slugs.length, spellings.length]);
      }),
    );
  });

  test("later minutes change no slug, and every page stays or is shared by several people", () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const now = knownPeople([], meetingsOf(before));
        const later = knownPeople([], meetingsOf([...before, ...after]));
        const slugsLater = [...later.people.map(({ slug }) => slug), ...later.sharedSlugs];
        for (const { slug, spellings } of now.people) {
          expect(slugsLater).toContain(slug);
          const same = later.people.find((person) => person.spellings.some((one) => spellings.includes(one)));
          expect(same?.slug ?? slug).toBe(slug);
        }
      }),
    );
  });
});
