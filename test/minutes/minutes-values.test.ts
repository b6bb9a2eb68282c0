import { expect, test } from "vitest";
import { minutesValues } from "../../src/minutes/minutes-values.ts";
import { readYaml } from "../../src/minutes/yaml/yaml-source.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../src/privacy/find-private.ts";

const file = "content/minutes/2020-09-14.md";
const finders = {
  findPrivate: createPrivateFinder({ ...defaultPrivacyRules, patterns: ["the quiet cabin"] }),
  findLoosely: () => [],
};

test("values of the front matter keep no private text, and coordinates not at all", () => {
  const yaml = readYaml("date: 2020-09-14\ntitle: In the quiet cabin\ncoordinates: Room 4\n", file);
  expect(minutesValues(yaml, finders, { path: file, day: null })).toMatchObject({
    value: { date: "2020-09-14", title: "In [withheld]", coordinates: "withheld" },
    diagnostics: [],
  });
});

test("a value that does not fit is an error at its place", () => {
  const yaml = readYaml("date: soon\n", file);
  expect(minutesValues(yaml, finders, { path: file, day: null })).toMatchObject({
    value: null,
    diagnostics: [{ line: 1, column: 7 }],
  });
});
