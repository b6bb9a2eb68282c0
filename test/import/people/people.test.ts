import { describe, expect, test } from "vitest";
import { lostCommaFinder } from "../../../src/import/people/lost-commas.ts";
import { proposePeople } from "../../../src/import/people/people.ts";
import { peopleText } from "../../../src/import/people/people-text.ts";
import { readPeople } from "../../../src/minutes/people-file.ts";
import { sourceFile } from "../../support/minutes.ts";
import { imported, rulesOf } from "../old-minutes.ts";

/** Each person with all spellings, joined by ` = `. */
function peopleIn(...lists: readonly (readonly string[])[]): string[] {
  return proposePeople(lists, []).people.map(({ name, spellings }) => [name, ...spellings].join(" = "));
}

/** Each spelling that a human must decide on, with whom it may be. */
function uncertainIn(...lists: readonly (readonly string[])[]): string[] {
  return proposePeople(lists, []).uncertain.map(
    ({ spelling, candidates }) => `${spelling} may be ${candidates.join(" or ")}`,
  );
}

describe("spellings are one person", () => {
  test.each([
    ["that differ by a space before the initial", [["BoL"], ["Bo L"]], ["Bo L = BoL"]],
    ["that differ by a full stop", [["Bo L."], ["Bo L"]], ["Bo L. = Bo L"]],
    ["that differ by case", [["ada"], ["Ada"]], ["ada = Ada"]],
    [
      "of an initial and the one name that it shortens",
      [["BoL"], ["Bo L"], ["Bo Lind"]],
      ["Bo Lind = Bo L = BoL"],
    ],
  ])("%s", (_name, lists, people) => {
    expect(peopleIn(...lists)).toEqual(people);
  });
});

describe("spellings stay apart", () => {
  test.each([
    ["Mat, Matt, MatS and Mats in one list", [["Mat", "Matt", "MatS", "Mats"]]],
    [
      "Mat, Matt, MatS and Mats, each seen often",
      Array.from({ length: 4 }, () => ["Mat", "Matt", "MatS", "Mats"]),
    ],
    ["Mat, Matt, MatS and Mats in lists of their own", [["Mat"], ["Matt"], ["MatS"], ["Mats"]]],
    ["two initials of one first name", [["BoL", "BoK"]]],
    ["an initial and a full name that stand in one list", [["BoL", "Bo Lind"]]],
    ["two full names of one initial", [["Bo L"], ["Bo Lind"], ["Bo Lund"]]],
    ["names inside names", [["Ann"], ["Anna"], ["Annabel"]]],
  ])("of %s", (_name, lists) => {
    const { people } = proposePeople(lists, []);
    expect(people.flatMap(({ spellings }) => spellings)).toEqual([]);
  });

  test("as a slip that is seen too seldom for a person of its own is left to a human", () => {
    const often = Array.from({ length: 3 }, () => ["Bo Lindgren"]);
    expect(uncertainIn(...often, ["Bo Lindgen"])).toEqual(["Bo Lindgen may be Bo Lindgren"]);
  });
});

describe("a bare first name", () => {
  test("is a person where nobody else has it", () => {
    expect([peopleIn(["Ada", "Bo"]), uncertainIn(["Ada", "Bo"])]).toEqual([["Ada", "Bo"], []]);
  });

  test("is left to a human as soon as somebody has more to that name", () => {
    expect([peopleIn(["Bo"], ["BoL"]), uncertainIn(["Bo"], ["BoL"])]).toEqual([["BoL"], ["Bo may be BoL"]]);
  });

  test("is left to a human between two", () => {
    expect(uncertainIn(["Bo"], ["Bo Lind", "Bo Kent"])).toEqual(["Bo may be Bo Lind or Bo Kent"]);
  });
});

describe("an initial", () => {
  test("is left to a human between two names that it may shorten", () => {
    expect(uncertainIn(["BoL"], ["Bo Lind"], ["Bo Lund"])).toEqual(["BoL may be Bo Lind or Bo Lund"]);
  });

  test("is left to a human where it stands beside the name that it may shorten", () => {
    expect(uncertainIn(["BoL", "Bo Lind"])).toEqual(["BoL may be Bo Lind"]);
  });
});

describe("a proposal", () => {
  test("is sorted by name", () => {
    expect(peopleIn(["Cy", "Åsa", "Bo", "Ada"])).toEqual(["Ada", "Åsa", "Bo", "Cy"]);
  });

  test("lists owners of action items whom no list knows", () => {
    expect(proposePeople([["Ada"]], ["Ada", "everybody", "everybody"])).toEqual({
      people: [{ name: "Ada", spellings: [] }],
      uncertain: [{ spelling: "everybody", uses: 2, candidates: [] }],
    });
  });

  test("of nobody is empty", () => {
    expect(proposePeople([], [])).toEqual({ people: [], uncertain: [] });
  });

  test("is made of attendance, triage and action items", () => {
    const text =
      "**Attending:** Ada\n\n## Triage\n\n- This week: Bo (?)\n- Next week: ???\n\nAI (Cy): sing\n";
    expect(imported({ "TechArea20190506.md": text }).people).toEqual({
      people: [
        { name: "Ada", spellings: [] },
        { name: "Bo", spellings: [] },
      ],
      uncertain: [{ spelling: "Cy", uses: 1, candidates: [] }],
    });
  });
});

describe("a proposal as a file", () => {
  test("is people to a site, with what a human must decide as remarks", () => {
    const text = peopleText(proposePeople([["Bo"], ["BoL", "Ada"], ["Bo Lind"]], ["everybody"]));
    const { people, diagnostics } = readPeople(sourceFile(text, "content/people.yaml"));
    expect(diagnostics).toEqual([]);
    expect(people.map(({ name, spellings }) => [name, ...spellings])).toEqual([
      ["Ada", "Ada"],
      ["Bo Lind", "Bo Lind", "BoL"],
    ]);
    expect(text).toMatch(/^# "Bo".* Bo Lind$/m);
    expect(text).toMatch(/^# "everybody"/m);
  });
});

describe("a lost comma", () => {
  const others = [
    ["Cy", "Dot", "Bo L"],
    ["Cy", "Dot", "Bo L"],
  ];

  test.each([
    ["Cy Dot", ["Cy", "Dot"]],
    ["Cy Bo L", ["Cy", "Bo L"]],
    ["Bo L Cy", ["Bo L", "Cy"]],
    ["Cy Kent", ["Cy Kent"]],
    ["Bo L", ["Bo L"]],
    ["Bo", ["Bo"]],
    ["Cy", ["Cy"]],
  ])("is put back where the other minutes prove it: %s", (name, parts) => {
    expect(lostCommaFinder([...others, [name]])(name)).toEqual(parts);
  });

  test("is none in a name that stands twice", () => {
    expect(lostCommaFinder([...others, ["Cy Dot"], ["Cy Dot"]])("Cy Dot")).toEqual(["Cy Dot"]);
  });

  test("is none where one of the two is seen once", () => {
    expect(lostCommaFinder([["Cy", "Dot"], ["Cy"], ["Cy Dot"]])("Cy Dot")).toEqual(["Cy Dot"]);
  });

  test("is a finding, and both attend", () => {
    const list = (names: string): string => `**Attending:** ${names}\n`;
    const { files, diagnostics } = imported({
      "TechArea20190506.md": list("Cy, Dot"),
      "TechArea20190513.md": list("Cy, Dot"),
      "TechArea20190520.md": list("Ada, Cy Dot"),
    });
    expect(files.at(-1)?.meeting.attending?.map(({ name }) => name)).toEqual(["Ada", "Cy", "Dot"]);
    expect(rulesOf(diagnostics)).toEqual(["lost-comma"]);
  });
});
