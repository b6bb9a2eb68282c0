import { expect, test } from "vitest";
import { writtenCommits } from "../../../src/minutes/topics/written-commits.ts";

const whole = "4af0a53c1b2d3e4f5061728394a5b6c7d8e9f001";

test("a commit has its place, its path and its hash", () => {
  expect(writtenCommits(`see ferry/hull@${whole}, 4af0a53.`)).toEqual([
    { index: 4, written: `ferry/hull@${whole}`, path: ["ferry", "hull"], hash: whole },
    { index: 57, written: "4af0a53", path: [], hash: "4af0a53" },
  ]);
});

test.each([
  ["a short hash alone", "mended in 4af0a53"],
  ["one in brackets", "mended (4af0a53c)"],
  ["the longest short hash alone", "mended in 4af0a53c1b"],
  ["a whole hash alone", `mended in ${whole}`],
  ["one of any length after its repository", "ferry/hull@4af0a53c1b2d3e4f"],
  ["one of any length after a word for it", "in commit 4af0a53c1b2d3e4f"],
  ["one at the end of a sentence", "It is 4af0a53."],
  ["a whole one of a person", `mended in ada@${whole}`],
  ["one of a person after a word for it", "in commit ada-b@4af0a53"],
])("%s is one", (_, text) => {
  expect(writtenCommits(text)).toHaveLength(1);
});

test.each([
  ["a word", "the deadbeef and the defaced facade"],
  ["a day", "on 20200914"],
  ["a number", "of 12e4567 or 2020091a"],
  ["digits alone", "commit 12345678"],
  ["letters alone", "commit deadbeef"],
  ["too short", "at 4af0a5"],
  ["too long", `at ${whole}1`],
  ["longer than a short hash and not whole", "at 4af0a53c1b2"],
  ["of the length of a checksum", "at 4af0a53c1b2d3e4f5061728394a5b6c7"],
  ["in capitals", "at 4AF0A53"],
  ["part of a word", "at x4af0a53 or 4af0a53x or 4af0a53-x"],
  ["part of a UUID", "at 4af0a53c-1b2d-3e4f-5061-728394a5b6c7"],
  ["a colour", "in #4af0a53c"],
  ["part of an address", "at host.example/4af0a53 or ?id=4af0a53 or ada@4af0a53"],
  ["a file", "at 4af0a53.png"],
  ["a digest", "at sha256:4af0a53c"],
  ["another thing", "in build 4af0a53 and container 4af0a53c"],
  ["a version of a package", "npm/cli@1234567"],
  ["a short one of a person, which may be a package", "hull@4af0a53"],
  ["one of an address in letters and dots", `ada.b@${whole}`],
])("what is %s is not one", (_, text) => {
  expect(writtenCommits(text)).toEqual([]);
});
