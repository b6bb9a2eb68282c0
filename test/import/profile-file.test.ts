import { describe, expect, test } from "vitest";
import { readProfile } from "../../src/import/profile-file.ts";
import { expectOne } from "../support/diagnostics.ts";
import { sourceFile } from "../support/minutes.ts";
import { spot } from "../support/spot.ts";
import { generic, importTexts, osg } from "./old-minutes.ts";

const path = "team.yaml";
const minimal = 'dates:\n  path: ["{yyyy}-{MM}-{dd}"]\n';

function profileOf(text: string) {
  return readProfile(sourceFile(text, path));
}

describe("a profile", () => {
  test("needs nothing but dates", () => {
    const { profile, diagnostics } = profileOf(minimal);
    expect(diagnostics).toEqual([]);
    expect(profile).toMatchObject({
      alias: null,
      unnamedQueue: "Support",
      labels: { attending: [], coordinates: [], thisWeek: [], nextWeek: [] },
      tables: { count: [], change: [], state: [], shared: [], total: [] },
      stale: [],
      unfinished: [],
    });
  });

  test("may have its own words", () => {
    const { profile } = profileOf(
      `${minimal}alias: /old/{name}\nlabels: { this_week: [Diese Woche] }\nqueues: { unnamed: Hilfe }\n`,
    );
    expect(profile).toMatchObject({
      alias: "/old/{name}",
      unnamedQueue: "Hilfe",
      labels: { thisWeek: ["Diese Woche"] },
    });
  });

  test.each([
    ["a file that is not YAML", "yaml", "dates: ‸[a"],
    ["a list", "schema", "‸- dates"],
    ["a pattern without a day", "schema", 'dates:\n  path: [‸"{yyyy}-{MM}"]\n'],
    [
      "a pattern with an unknown placeholder",
      "schema",
      'dates:\n  path: ["{yyyy}{MM}{dd}", ‸"{yyyy}-{mm}-{dd}"]\n',
    ],
    ["a pattern that is not text", "schema", "dates:\n  path: [‸12]\n"],
    ["words that are not a list", "schema", `${minimal}stale: ‸outdated\n`],
    ["a word that is not text", "schema", `${minimal}stale: [outdated, ‸12]\n`],
    ["an address that is not a path", "schema", `${minimal}alias: ‸meetings/{name}/\n`],
    ["labels that are not keys", "schema", `${minimal}labels: ‸[Attending]\n`],
    ["an unknown key", "unknown-key", `${minimal}‸lables: { attending: [Da] }\n`],
    ["an unknown label", "unknown-key", `${minimal}labels: { ‸attendees: [Da] }\n`],
    ["an unknown table", "unknown-key", `${minimal}tables:\n  ‸counts: [n]\n`],
  ])("has an error for %s", (_name, ruleId, marked) => {
    const { text, ...position } = spot(marked);
    const { profile, diagnostics } = profileOf(text);
    expect(profile).toBeNull();
    expectOne(diagnostics, ruleId, position);
  });

  test("has an error if it is empty", () => {
    expect(profileOf("").diagnostics.map(({ ruleId }) => ruleId)).toEqual(["empty-file"]);
  });

  test.each([
    ["label: { attending: [Da] }", 'did you mean "labels"?'],
    ["labels: { atending: [Da] }", 'did you mean "attending"?'],
    ["tables: { stat: [n] }", 'did you mean "state"?'],
  ])("has an error that suggests the right key: %s", (line, hint) => {
    expect(profileOf(minimal + line).diagnostics[0]?.hint).toBe(hint);
  });

  test("has an error if its dates are missing", () => {
    expect(profileOf("stale: [outdated]\n").diagnostics.map(({ message }) => message)).toEqual([
      '"dates" is missing, expected lists of patterns',
    ]);
  });
});

describe("the bundled profiles", () => {
  test("have the same keys", () => {
    expect(new Set(Object.keys(generic))).toEqual(new Set(Object.keys(osg)));
  });

  test("can be adapted to another language", () => {
    const profile = { ...osg, labels: { ...osg.labels, attending: ["Anwesend"] }, alias: null };
    const { files } = importTexts({ "TechArea20190506.md": "**Anwesend:** Zoë, Ada\n" }, profile);
    expect(files[0]?.meeting.attending?.map(({ name }) => name)).toEqual(["Zoë", "Ada"]);
  });
});
