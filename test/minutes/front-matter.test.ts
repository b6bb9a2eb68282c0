import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/minutes/front-matter.ts";
import { expectOne } from "../support/diagnostics.ts";
import { spot } from "../support/spot.ts";

describe("a file that is refused", () => {
  test.each([
    ["with keys and no dashes", "‸date: 2020-09-14\n\nHello."],
    ["with a blank line above its front matter", "‸\n---\ndate: 2020-09-14\n---\n"],
    ["in JavaScript", "---‸js\nmodule.exports = {}\n---\n"],
    ["in JavaScript with a space", "---‸ javascript\nprocess.exit(1)\n---\n"],
    ["in JSON", '---‸json\n{"date": "2020-09-14"}\n---\n'],
    ["in CoffeeScript", "---‸coffee\n---\n"],
    ["named as YAML", "---‸yaml\ndate: 2020-09-14\n---\n"],
    ["with four dashes", "---‸-\ndate: 2020-09-14\n----\n"],
    ["with a space after the dashes", "---‸ \ndate: 2020-09-14\n---\n"],
    ["that is never closed", "‸---\ndate: 2020-09-14\n\nHello."],
    ["of three dashes alone", "‸---"],
    ["closed by four dashes", "---\ndate: 2020-09-14\n‸----\n\nHello."],
    ["closed by dashes with text", "---\ndate: 2020-09-14\n‸--- end\n\nHello."],
  ])("%s is one diagnostic", (_name, marked) => {
    const { text, ...position } = spot(marked);
    const { yaml, diagnostics } = readFrontMatter(text, "a.md");
    expect(yaml).toBeNull();
    expectOne(diagnostics, "front-matter", position);
  });
});

describe("a file that is read", () => {
  test("may have no front matter", () => {
    expect(readFrontMatter("# Meeting\n\nHello.", "a.md")).toMatchObject({
      yaml: { value: {} },
      isAbsent: true,
      body: "# Meeting\n\nHello.",
      bodyLine: 1,
      diagnostics: [],
    });
  });

  test("is parted into values and body", () => {
    const { yaml, body } = readFrontMatter("---\ndate: 2020-09-14\n---\n\nHello.\n", "a.md");
    expect([yaml?.value, body]).toEqual([{ date: "2020-09-14" }, "\nHello.\n"]);
  });

  test.each([
    ["---\ndate: 2020-09-14\n---\nHello.", 4],
    ["---\ndate: 2020-09-14\n\n# note\n---\n\nHello.", 6],
    ["---\n---\nHello.", 3],
  ])("says on which line of %j the body starts", (text, line) => {
    expect(readFrontMatter(text, "a.md").bodyLine).toBe(line);
  });

  test.each(["---\n---\n", "---\n# nothing yet\n---\n", "---\n\n\n---\n"])(
    "may have no key yet: %j",
    (text) => {
      expect(readFrontMatter(text, "a.md").yaml?.value).toEqual({});
    },
  );

  test("may use a line of dashes in its body", () => {
    expect(readFrontMatter("---\ndate: 2020-09-14\n---\none\n\n---\n\ntwo", "a.md").body).toBe(
      "one\n\n---\n\ntwo",
    );
  });

  test("keeps an excerpt mark as text of the body", () => {
    expect(readFrontMatter("---\na: 1\n---\none\n<!-- more -->\ntwo", "a.md").body).toContain(
      "<!-- more -->",
    );
  });

  test("gives the same answer when the same text is read again", () => {
    const text = "---\na: 1\n---\none";
    expect(readFrontMatter(text, "a.md").yaml?.value).toEqual(readFrontMatter(text, "b.md").yaml?.value);
  });
});
