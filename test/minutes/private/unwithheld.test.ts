import { describe, expect, test } from "vitest";
import { archivePrivacy } from "../../../src/minutes/archive-privacy.ts";
import { leftInBody, privatePath } from "../../../src/minutes/private/unwithheld.ts";
import { settings } from "../../support/minutes.ts";
import { spot } from "../../support/spot.ts";

const finders = archivePrivacy([], settings);

describe("what could not be withheld in a body", () => {
  test.each([
    ["a number with odd signs", "Dial\n‸312 ^ 555 ^ 0142"],
    ["a number that marks and signs cut up", "Dial **‸312** ^ *555* ^ 0142"],
    ["a code far from its word", "the ‸PIN of this week's call → 48151"],
  ])("is an error at its place: %s", (_, marked) => {
    const { text, line, column } = spot(marked);
    expect(leftInBody(text, 4, "a.md", finders)).toMatchObject([
      { ruleId: "private-text", line: line + 3, column },
    ]);
  });

  test("is nothing where all of it was withheld", () => {
    expect(leftInBody("PIN: [withheld], or 48151 of them", 1, "a.md", finders)).toEqual([]);
  });
});

describe("the path of a file", () => {
  test.each([
    "content/minutes/312-555-0142/2020-09-14.md",
    "content/minutes/PIN-48151.md",
    "content/minutes/312 ^ 555 ^ 0142.md",
  ])("is an error if it is private: %s", (path) => {
    expect(privatePath(path, finders)).toMatchObject([
      { ruleId: "private-text", file: path, line: 1, column: 1 },
    ]);
  });

  test.each(["content/minutes/2020/2020-09-14.md", "312-555-0142/minutes/TechArea20200914.md"])(
    "is none for %s, because folders above the minutes are not published",
    (path) => {
      expect(privatePath(path, finders)).toEqual([]);
    },
  );
});
