import { describe, expect, test } from "vitest";
import { readProfile } from "../../src/import/profile-file.ts";
import { expectOne } from "../support/findings.ts";
import { sourceFile } from "../support/minutes.ts";
import { spot } from "../support/spot.ts";
import { generic, imported, osg } from "./old-minutes.ts";

const path = "team.yaml";
const least = 'dates:\n  path: ["{yyyy}-{MM}-{dd}"]\n';

function profileOf(text: string) {
  return readProfile(sourceFile(text, path));
}

describe("a profile", () => {
  test("needs dates alone", () => {
    const { profile, diagnostics } = profileOf(least);
    expect(diagnostics).toEqual([]);
    expect(profile).toMatchObject({
      alias: null,
      unnamedQueue: "Support",
      labels: { attending: [], coordinates: [], thisWeek: [], nextWeek: [] },
      tables: { count: [], change: [], state: [], shared: [], total: [] },
      stale: [],
    });
  });

  test("has words of its own", () => {
    const { profile } = profileOf(
      `${least}alias: /old/{name}\nlabels: { this_week: [Diese Woche] }\nqueues: { unnamed: Hilfe }\n`,
    );
    expect(profile).toMatchObject({
      alias: "/old/{name}",
      unnamedQueue: "Hilfe",
      labels: { thisWeek: ["Diese Woche"] },
    });
  });

  test.each([
    ["a file that is no YAML", "yaml", "dates: [a‸"],
    ["a list", "schema", "‸- dates"],
    ["a pattern without a day", "schema", 'dates:\n  path: [‸"{yyyy}-{MM}"]\n'],
    [
      "a pattern with an unknown placeholder",
      "schema",
      'dates:\n  path: ["{yyyy}{MM}{dd}", ‸"{yyyy}-{mm}-{dd}"]\n',
    ],
    ["a pattern that is no text", "schema", "dates:\n  path: [‸12]\n"],
    ["words that are no list", "schema", `${least}stale: ‸outdated\n`],
    ["a word that is no text", "schema", `${least}stale: [outdated, ‸12]\n`],
    ["an address that is no path", "schema", `${least}alias: ‸meetings/{name}/\n`],
    ["labels that are no keys", "schema", `${least}labels: ‸[Attending]\n`],
    ["an unknown key", "unknown-key", `${least}‸lables: { attending: [Da] }\n`],
    ["an unknown label", "unknown-key", `${least}labels: { ‸attendees: [Da] }\n`],
    ["an unknown table", "unknown-key", `${least}tables:\n  ‸counts: [n]\n`],
  ])("is not read where it holds %s", (_name, ruleId, marked) => {
    const { text, ...position } = spot(marked);
    const { profile, diagnostics } = profileOf(text);
    expect(profile).toBeNull();
    expectOne(diagnostics, ruleId, position);
  });

  test("is not read where it is empty", () => {
    expect(profileOf("").diagnostics.map(({ ruleId }) => ruleId)).toEqual(["empty-file"]);
  });

  test.each([
    ["label: { attending: [Da] }", 'did you mean "labels"?'],
    ["labels: { atending: [Da] }", 'did you mean "attending"?'],
    ["tables: { stat: [n] }", 'did you mean "state"?'],
  ])("meets a misspelt key with the right one: %s", (line, hint) => {
    expect(profileOf(least + line).diagnostics[0]?.hint).toBe(hint);
  });

  test("that lacks its dates says so", () => {
    expect(profileOf("stale: [outdated]\n").diagnostics.map(({ message }) => message)).toEqual([
      '"dates" is missing, expected lists of patterns',
    ]);
  });
});

describe("our own profiles", () => {
  test("know the same keys", () => {
    expect(new Set(Object.keys(generic))).toEqual(new Set(Object.keys(osg)));
  });

  test("read minutes of a language that a profile speaks", () => {
    const profile = { ...osg, labels: { ...osg.labels, attending: ["Anwesend"] }, alias: null };
    const { files } = imported({ "TechArea20190506.md": "**Anwesend:** Zoë, Ada\n" }, profile);
    expect(files[0]?.meeting.attending?.map(({ name }) => name)).toEqual(["Zoë", "Ada"]);
  });
});
