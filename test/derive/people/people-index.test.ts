import { describe, expect, test } from "vitest";
import { candidates, indexPeople, personOf } from "../../../src/derive/people/people-index.ts";
import { bareName } from "../../../src/format/names.ts";
import type { Person } from "../../../src/model/archive.ts";
import { jsonOf, minutes, peopleYaml, siteOf } from "../../support/archive.ts";

const people: readonly Person[] = [
  { slug: "brian-lin", name: "Brian Lin", spellings: ["Brian Lin", "BrianL", "Brian"], formerSlugs: [] },
  { slug: "brian-bock", name: "Brian Bock", spellings: ["Brian Bock", "Brian"], formerSlugs: [] },
  { slug: "mat", name: "Mat", spellings: ["Mat"], formerSlugs: [] },
  { slug: "mats-rynge", name: "Mats Rynge", spellings: ["Mats Rynge", "Mats"], formerSlugs: [] },
];
const index = indexPeople(people);

describe("a name in the minutes", () => {
  test.each([
    ["BrianL", "Brian Lin"],
    ["brian lin", "Brian Lin"],
    ["Brian  Lin", "Brian Lin"],
    ["Mat (?)", "Mat"],
    ["Mats (remote, late)", "Mats Rynge"],
  ])("%s stands for %s", (written, name) => {
    expect(personOf(written, index)?.name).toBe(name);
  });

  test("that two people share stands for neither", () => {
    expect(personOf("Brian", index)).toBeNull();
  });

  test("that two people share has both as candidates", () => {
    expect(candidates("Brian", index).map(({ name }) => name)).toEqual(["Brian Lin", "Brian Bock"]);
  });

  test.each(["Matt", "MatS", "Mat S", "???", ""])(
    "%j is unknown if no person has that spelling",
    (written) => {
      expect(personOf(written, indexPeople(people.slice(0, 3)))).toBeNull();
    },
  );

  test("that a person lists twice is no ambiguity", () => {
    const twice = indexPeople([
      { slug: "mat", name: "Mat", spellings: ["Mat", "mat", "MAT"], formerSlugs: [] },
    ]);
    expect(personOf("Mat", twice)?.slug).toBe("mat");
  });

  test("loses the remark in parentheses and nothing else", () => {
    expect(["BrianL (???)", "Mat(?)", "(?)", "Mat", "Carl??", " Ada )(x) ", "a) b)"].map(bareName)).toEqual([
      "BrianL",
      "Mat",
      "",
      "Mat",
      "Carl",
      "Ada )",
      "a) b)",
    ]);
  });
});

test("attendance tells programs the name as written and the person where it is certain", () => {
  const site = siteOf([minutes("2020-09-14", "attending: [BrianL, Brian, Wilma]")], { people: peopleYaml });
  expect(jsonOf(site, "2020-09-14").attending).toEqual([
    { name: "BrianL", person: "brian-lin" },
    { name: "Brian", person: null },
    { name: "Wilma", person: null },
  ]);
});

test("triage duty keeps a question mark as it is written", () => {
  const site = siteOf([minutes("2020-09-14", "triage: { this_week: Mat, next_week: Carl (?) }")], {
    people: peopleYaml,
  });
  expect(site.meetingPages[0]?.triage).toEqual({
    thisWeek: { written: "Mat", name: "Mat", path: "/people/mat/" },
    nextWeek: { written: "Carl (?)", name: "Carl", path: "/people/carl/" },
  });
});
