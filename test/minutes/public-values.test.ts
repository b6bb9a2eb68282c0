import { describe, expect, test } from "vitest";
import { publicValues } from "../../src/minutes/public-values.ts";
import { privateValueDiagnostics } from "../../src/minutes/yaml/private-values.ts";
import { readYaml } from "../../src/minutes/yaml/yaml-source.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";
import { createLooseFinder } from "../../src/privacy/loose.ts";

const findPrivate = createPrivateFinder(defaultPrivacyRules);
const findLoosely = createLooseFinder(defaultPrivacyRules);
const published = (values: unknown) => publicValues(values, findPrivate, findLoosely);

describe("a value of front matter", () => {
  test.each([
    ["a text", { title: "Call 312-555-0142" }, { title: "Call [withheld]" }],
    ["a list", { attending: ["Ada", "312-555-0142"] }, { attending: ["Ada", "[withheld]"] }],
    ["a name of a count", { queues: { "312-555-0142": 2 } }, { queues: { "[withheld]": 2 } }],
    ["a text below a word for a code", { stale: { PIN: "48151" } }, { stale: { PIN: "[withheld]" } }],
    ["coordinates", { coordinates: { place: ["Ada's", 7] } }, { coordinates: "withheld" }],
    ["coordinates in capitals", { Coordinates: "Ada's" }, { Coordinates: "withheld" }],
  ])("is withheld in %s", (_, values, expected) => {
    expect(published(values)).toEqual({ value: expected, places: [] });
  });

  test.each([
    ["a count", { tickets: { Open: 3125550142 } }, ["tickets", "Open"], "value"],
    ["a count below a word for a code", { queues: { PIN: 48151 } }, ["queues", "PIN"], "value"],
    ["a count far below such a word", { PIN: { a: { b: 48151 } } }, ["PIN", "a", "b"], "value"],
    ["an alias", { aliases: ["/old/312-555-0142/"] }, ["aliases", 0], "value"],
    ["an old anchor", { anchors: { "312-555-0142": "new" } }, ["anchors", "312-555-0142"], "key"],
    ["a new anchor", { anchors: { old: "312-555-0142" } }, ["anchors", "old"], "value"],
    ["a text that only looks private", { title: "312 ^ 555 ^ 0142" }, ["title"], "value"],
  ])("has a place where it cannot be withheld, as in %s", (_, values, path, want) => {
    expect(published(values).places).toEqual([{ path, want }]);
  });

  test("is not lost where two private keys get the same mark", () => {
    const { places } = published({ queues: { "312-555-0142": 1, "312-555-0143": 2 } });
    expect(places).toEqual([{ path: ["queues", "312-555-0143"], want: "key" }]);
  });
});

test("the private texts of a settings file are errors at their places, but for the rules themselves", () => {
  const yaml = readYaml(
    'title: Ferry\nstates: [{ name: 312-555-0142 }]\nprivacy: { patterns: ["PIN: 48151"] }\n',
    "site.yaml",
  );
  expect(privateValueDiagnostics(yaml, findPrivate, "site.yaml", "privacy")).toMatchObject([
    { ruleId: "private-text", severity: "error", line: 2, column: 18 },
  ]);
});
