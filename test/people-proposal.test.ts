import { describe, expect, test } from "vitest";
import { addDays } from "../src/format/days/dates.ts";
import { readPeople } from "../src/minutes/people-file.ts";
import { proposeEntries } from "../src/people-proposal.ts";
import type { ContentFiles } from "../src/pipeline.ts";
import { minutes, siteYaml } from "./support/archive.ts";
import { sourceFile } from "./support/minutes.ts";

/** What is proposed for weekly meetings with these lists of attendance. */
function proposed(lists: readonly string[], people: string | null = null, body = ""): string {
  const files: ContentFiles = {
    settings: sourceFile(siteYaml, "content/site.yaml"),
    people: people === null ? null : sourceFile(people, "content/people.yaml"),
    minutes: lists.map((names, week) => {
      const { path, text } = minutes(addDays("2020-01-06", week * 7), `attending: [${names}]`, body);
      return sourceFile(text, path);
    }),
    pictures: [],
    hasMinutesFolder: true,
    skipped: [],
  };
  return proposeEntries(files).text;
}

/** The entries of a proposal, as people.yaml reads them. */
function entriesOf(text: string): string[] {
  return readPeople(sourceFile(text, "content/people.yaml"), () => []).people.map(({ spellings }) =>
    spellings.join(" = "),
  );
}

describe("a proposal", () => {
  test("has an entry for everybody without one, with the spellings that are probably one person's", () => {
    expect(entriesOf(proposed(["Ada, BoL", "Ada, Bo L", "Ada"]))).toEqual(["Ada", "Bo L = BoL"]);
  });

  test("counts how often each spelling is used", () => {
    expect(proposed(["Bo L", "BoL", "Bo L"])).toContain('# "Bo L" 2 times, "BoL" 1 time\n- name: Bo L\n');
  });

  test("leaves out a name that is used once, and what is no name", () => {
    expect(proposed(["Ada, others", "others"])).toBe("");
  });

  test("asks about a name that may be that of two people, and merges it with neither", () => {
    const text = proposed(["Tim, Tim C, Tim T", "Tim, Tim C, Tim T"]);
    expect(entriesOf(text)).toEqual(["Tim C", "Tim T"]);
    expect(text).toContain('# "Tim" 2 times: may be Tim C or Tim T\n');
  });

  test("asks about an owner who is never there", () => {
    expect(proposed(["Ada", "Ada"], null, "- AI (Wilma): row\n")).toContain(
      '# "Wilma" 2 times: owns action items and is never present\n',
    );
  });
});

describe("beside people.yaml, a proposal", () => {
  test("is empty if everybody has an entry", () => {
    expect(proposed(["Ada", "ada"], "- { name: Ada North, spellings: [Ada] }\n")).toBe("");
  });

  test("says to whose entry a new spelling probably belongs, and writes no second entry", () => {
    const text = proposed(["Ada N", "Ada N"], "- name: Ada North\n");
    expect([entriesOf(text), text]).toEqual([
      [],
      expect.stringContaining('# "Ada N" 2 times: probably Ada North'),
    ]);
  });

  test("does not touch a name that two entries share", () => {
    expect(
      proposed(["Bo", "Bo"], "- { name: Bo L, spellings: [Bo] }\n- { name: Bo K, spellings: [Bo] }\n"),
    ).toBe("");
  });
});

test("a people.yaml with errors is reported", () => {
  const { diagnostics } = proposeEntries({
    settings: sourceFile(siteYaml, "content/site.yaml"),
    people: sourceFile("- nam: Ada\n", "content/people.yaml"),
    minutes: [],
    pictures: [],
    hasMinutesFolder: true,
    skipped: [],
  });
  expect(diagnostics.map(({ file }) => file)).toContain("content/people.yaml");
});
