import { expect, test } from "vitest";
import { readPeople as readPeopleFile } from "../../src/minutes/people-file.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";
import { expectOne } from "../support/diagnostics.ts";
import { sourceFile } from "../support/minutes.ts";
import { spot } from "../support/spot.ts";

const readPeople = (file: SourceFile) => readPeopleFile(file, createPrivateFinder(defaultPrivacyRules));
const path = "content/people.yaml";

test("a person is known by the name and by each spelling", () => {
  const { people } = readPeople(sourceFile("- name: Zoë Lind\n  spellings: [Zoe, ZL]\n- name: Bo\n", path));
  expect(people).toEqual([
    { slug: "zoe-lind", name: "Zoë Lind", spellings: ["Zoë Lind", "Zoe", "ZL"], formerSlugs: ["zoe", "zl"] },
    { slug: "bo", name: "Bo", spellings: ["Bo"], formerSlugs: [] },
  ]);
});

test("a slug that is given is kept, and no other person's name takes it", () => {
  const { people } = readPeople(sourceFile("- name: Mat\n- { name: Matyas, slug: mat }\n", path));
  expect(people.map(({ slug }) => slug)).toEqual(["mat-2", "mat"]);
});

test("a slug that two people are given is an error at the second one, which names the first", () => {
  const { text, ...position } = spot("- { name: Ada, slug: ada }\n- { name: Adam, slug: ‸ada }\n");
  const { diagnostics } = readPeople(sourceFile(text, path));
  expectOne(diagnostics, "schema", position);
  expect(diagnostics[0]).toMatchObject({
    severity: "error",
    message: 'the slug "ada" is already that of Ada',
    hint: "give Adam another one, or remove this line",
  });
});

test("an earlier slug is one that the page had, whatever the spellings", () => {
  const { people } = readPeople(
    sourceFile("- { name: Ada North, spellings: [AdaN], aliases: [ada-west] }\n", path),
  );
  expect(people[0]?.formerSlugs).toEqual(["ada-west", "adan"]);
});

test("an earlier slug that is somebody's slug is an error", () => {
  const { text, ...position } = spot("- { name: Ada, slug: ada }\n- { name: Adam, aliases: [a, ‸ada] }\n");
  const { diagnostics } = readPeople(sourceFile(text, path));
  expectOne(diagnostics, "schema", position);
});

test("a name without letters is no year of the list of people", () => {
  const { people } = readPeople(sourceFile("- name: '2020'\n", path));
  expect(people[0]?.slug).toBe("person-2020");
});

test.each([
  ["schema", "- { name: Ada, slug: ‸2020 }\n"],
  ["schema", "- { name: Ada, aliases: [‸/people/ada/] }\n"],
  ["schema", "- { name: Ada, slug: ‸../x }\n"],
  ["schema", "‸people:\n  - Ada\n"],
  ["schema", "- name: Ada\n- ‸Bo\n"],
  ["schema", "- name: Ada\n  spellings: ‸Ada L\n"],
  ["schema", "- ‸spellings: [Bo]\n"],
  ["schema", "- name: ‸12\n"],
  ["unknown-key", "- name: Ada\n  ‸spelings: [Ada L]\n"],
  ["yaml", "- name: Ada\n  ‸name: Bo\n"],
  ["empty-file", "‸"],
])("a mistake is a diagnostic of %s: %j", (ruleId, marked) => {
  const { text, ...position } = spot(marked);
  const { people, diagnostics } = readPeople(sourceFile(text, path));
  expect(people).toEqual([]);
  expectOne(diagnostics, ruleId, position);
});

test("a misspelt key is met with the right one", () => {
  expect(readPeople(sourceFile("- name: Ada\n  spelings: [A]\n", path)).diagnostics[0]?.hint).toBe(
    'did you mean "spellings"?',
  );
});

test("a file with CRLF is read, with a warning", () => {
  const { people, diagnostics } = readPeople(sourceFile("- name: Ada\r\n", path));
  expect([people.length, diagnostics.map(({ severity }) => severity)]).toEqual([1, ["warning"]]);
});
