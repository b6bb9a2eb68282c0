import { describe, expect, test } from "vitest";
import { proposePeople } from "../../../src/derive/people/propose-people.ts";
import { proposalYaml } from "../../../src/import/people/proposal-yaml.ts";
import { readPeople } from "../../../src/minutes/people-file.ts";
import { sourceFile } from "../../support/minutes.ts";
import { importTexts } from "../old-minutes.ts";

/** Each person with all spellings, as `Bo Lind = Bo L`. */
function peopleIn(...lists: readonly (readonly string[])[]): string[] {
  return proposePeople(lists, []).people.map(({ name, spellings }) => [name, ...spellings].join(" = "));
}

/** Each spelling that needs a decision, with its candidates. */
function uncertainIn(...lists: readonly (readonly string[])[]): string[] {
  return proposePeople(lists, []).uncertain.map(
    ({ spelling, candidates }) => `${spelling} may be ${candidates.join(" or ")}`,
  );
}

describe("spellings of one person", () => {
  test.each([
    ["differ by a space before the initial", [["BoL"], ["Bo L"]], ["Bo L = BoL"]],
    ["differ by a full stop", [["Bo L."], ["Bo L"]], ["Bo L. = Bo L"]],
    ["differ by case", [["ada"], ["Ada"]], ["ada = Ada"]],
    ["abbreviate the only possible full name", [["BoL"], ["Bo L"], ["Bo Lind"]], ["Bo Lind = Bo L = BoL"]],
  ])("%s", (_name, lists, people) => {
    expect(peopleIn(...lists)).toEqual(people);
  });
});

describe("spellings that may be different people", () => {
  test.each([
    ["Mat, Matt, MatS and Mats in one list", [["Mat", "Matt", "MatS", "Mats"]]],
    [
      "Mat, Matt, MatS and Mats, each frequent",
      Array.from({ length: 4 }, () => ["Mat", "Matt", "MatS", "Mats"]),
    ],
    ["Mat, Matt, MatS and Mats in separate lists", [["Mat"], ["Matt"], ["MatS"], ["Mats"]]],
    ["two initials of one first name", [["BoL", "BoK"]]],
    ["an initial and a full name in the same list", [["BoL", "Bo Lind"]]],
    ["two full names for one initial", [["Bo L"], ["Bo Lind"], ["Bo Lund"]]],
    ["names inside names", [["Ann"], ["Anna"], ["Annabel"]]],
  ])("stay apart: %s", (_name, lists) => {
    const { people } = proposePeople(lists, []);
    expect(people.flatMap(({ spellings }) => spellings)).toEqual([]);
  });

  test("need a decision if one is rare and looks like a typo", () => {
    const often = Array.from({ length: 3 }, () => ["Bo Lindgren"]);
    expect(uncertainIn(...often, ["Bo Lindgen"])).toEqual(["Bo Lindgen may be Bo Lindgren"]);
  });
});

describe("a bare first name", () => {
  test("is a person if nobody else has it", () => {
    expect([peopleIn(["Ada", "Bo"]), uncertainIn(["Ada", "Bo"])]).toEqual([["Ada", "Bo"], []]);
  });

  test("needs a decision as soon as somebody has a longer name", () => {
    expect([peopleIn(["Bo"], ["BoL"]), uncertainIn(["Bo"], ["BoL"])]).toEqual([["BoL"], ["Bo may be BoL"]]);
  });

  test("needs a decision between two people", () => {
    expect(uncertainIn(["Bo"], ["Bo Lind", "Bo Kent"])).toEqual(["Bo may be Bo Lind or Bo Kent"]);
  });
});

describe("an initial", () => {
  test("needs a decision between two full names", () => {
    expect(uncertainIn(["BoL"], ["Bo Lind"], ["Bo Lund"])).toEqual(["BoL may be Bo Lind or Bo Lund"]);
  });

  test("needs a decision if it is in the same list as the full name", () => {
    expect(uncertainIn(["BoL", "Bo Lind"])).toEqual(["BoL may be Bo Lind"]);
  });
});

describe("a people proposal", () => {
  test("is sorted by name", () => {
    expect(peopleIn(["Cy", "Åsa", "Bo", "Ada"])).toEqual(["Ada", "Åsa", "Bo", "Cy"]);
  });

  test("lists owners of action items who never attend", () => {
    expect(proposePeople([["Ada"]], ["Ada", "everybody", "everybody"])).toEqual({
      people: [{ name: "Ada", spellings: [] }],
      uncertain: [{ spelling: "everybody", uses: 2, candidates: [] }],
    });
  });

  test("may be empty", () => {
    expect(proposePeople([], [])).toEqual({ people: [], uncertain: [] });
  });

  test("has the names of attendance, triage and action items", () => {
    const text =
      "**Attending:** Ada\n\n## Triage\n\n- This week: Bo (?)\n- Next week: ???\n\nAI (Cy): sing\n";
    expect(importTexts({ "TechArea20190506.md": text }).people).toEqual({
      people: [
        { name: "Ada", spellings: [] },
        { name: "Bo", spellings: [] },
      ],
      uncertain: [{ spelling: "Cy", uses: 1, candidates: [] }],
    });
  });
});

describe("a people proposal as YAML", () => {
  test("is a valid people.yaml, with open decisions as comments", () => {
    const text = proposalYaml(proposePeople([["Bo"], ["BoL", "Ada"], ["Bo Lind"]], ["everybody"]));
    const { people, diagnostics } = readPeople(sourceFile(text, "content/people.yaml"), () => []);
    expect(diagnostics).toEqual([]);
    expect(people.map(({ name, spellings }) => [name, ...spellings])).toEqual([
      ["Ada", "Ada"],
      ["Bo Lind", "Bo Lind", "BoL"],
    ]);
    expect(text).toMatch(/^# "Bo".* Bo Lind$/m);
    expect(text).toMatch(/^# "everybody"/m);
  });
});
