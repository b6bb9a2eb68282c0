import { describe, expect, test } from "vitest";
import {
  namedTopics,
  topicsSchema,
  withEmptySpellings,
} from "../../../src/minutes/settings/topics-schema.ts";
import { readSettings } from "../../../src/minutes/settings-file.ts";
import { siteYaml } from "../../support/archive.ts";
import { sourceFile } from "../../support/minutes.ts";

function read(yaml: string) {
  return readSettings(sourceFile(`${siteYaml}\n${yaml}\n`, "content/site.yaml"));
}

test("a name without a list has no other spelling", () => {
  const { topics } = Object(withEmptySpellings({ topics: { Hull: null } }));
  expect(namedTopics(topicsSchema.parse(topics))).toEqual([{ name: "Hull", spellings: [] }]);
});

describe("the topics of the settings", () => {
  test("have their names and other spellings", () => {
    expect(read("topics:\n  XRootD: [xrootd, xcache]\n  HTCondor-CE:").settings?.topics).toEqual([
      { name: "XRootD", spellings: ["xrootd", "xcache"] },
      { name: "HTCondor-CE", spellings: [] },
    ]);
  });

  test.each([
    [
      "a list",
      "topics: [XRootD]",
      "expected names with their other spellings, such as XRootD: [xrootd, xcache]",
    ],
    [
      "a text for spellings",
      "topics: { XRootD: xcache }",
      "expected a list of other spellings, such as [xrootd, xcache]",
    ],
    ["an issue key", "topics: { SOFTWARE-1: [] }", "expected a name that is not an issue key"],
    ["an issue", "topics: { 'ferry/hull#1': [] }", "expected a name that is not an issue"],
    ["a year", "topics: { 2020: [] }", "expected a name that is not a number"],
    ["signs alone", "topics: { '++': [] }", "expected a name with a letter or a digit"],
    ["a path", `topics: { '${"../".repeat(30)}a': [] }`, "expected a name of at most 60 characters"],
    [
      "two names with one address",
      "topics: { C: [], 'C++': [] }",
      'expected a name whose address differs from that of "C"',
    ],
    [
      "one spelling twice",
      "topics: { Hull: [boat], Mast: [Boat] }",
      'expected a topic without "Boat", which is a spelling of "Hull"',
    ],
  ])("cannot be %s", (_, yaml, message) => {
    expect(read(yaml).diagnostics.map((found) => found.message)).toEqual([expect.stringContaining(message)]);
  });
});
