import { describe, expect, test } from "vitest";
import { supersededLinks } from "../../../src/derive/decisions/superseded-links.ts";
import { meetingWith } from "../../support/minutes.ts";

function links(decision: string): readonly string[] {
  return meetingWith(`Decision: ${decision}\n`).decisions.flatMap(({ content }) => supersededLinks(content));
}

const monday = "[Monday](/meetings/2020-05-04/#decision-sail-on-monday)";
const path = "/meetings/2020-05-04/#decision-sail-on-monday";

describe("a decision supersedes what it links", () => {
  test.each([
    ["after the word", `sail on Friday, which supersedes ${monday}`],
    ["in parentheses", `sail on Friday (supersedes ${monday})`],
    ["in a sentence of its own", `sail on Friday. This replaces the decision of ${monday}.`],
    ["in Spanish", `zarpar el viernes; sustituye a la decisión del ${monday}`],
  ])("%s", (_, decision) => {
    expect(links(decision)).toEqual([path]);
  });

  test("and what it links beside it", () => {
    expect(links(`sail on Friday; supersedes ${monday} and [another](#decision-x)`)).toEqual([
      path,
      "#decision-x",
    ]);
  });

  test("by the address of the site or the name of the file", () => {
    expect(links(`supersedes [it](2020-05-04.md#decision-x)`)).toEqual(["/meetings/2020-05-04/#decision-x"]);
    expect(links(`supersedes https://ferry.example/minutes/meetings/2020-05-04/#decision-x`)).toHaveLength(1);
  });
});

describe("a decision supersedes nothing", () => {
  test.each([
    ["with a link alone", `as on ${monday}, sail`],
    ["when another supersedes it", `sail on Friday, superseded by ${monday}`],
    ["when the word belongs to another sentence", `this replaces the sails. See ${monday}`],
    ["when it replaces something elsewhere", "replaces [the old mast](https://masts.example/old)"],
  ])("%s", (_, decision) => {
    expect(links(decision)).toEqual([]);
  });
});
