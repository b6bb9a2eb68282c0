import { expect, test } from "vitest";
import { maskedExcerpt } from "../../../src/minutes/private/masked-excerpt.ts";
import { createPrivateFinder, defaultPrivacyRules } from "../../../src/privacy/find-private.ts";
import { createLooseFinder } from "../../../src/privacy/loose.ts";

const finders = {
  findPrivate: createPrivateFinder(defaultPrivacyRules),
  findLoosely: createLooseFinder(defaultPrivacyRules),
};

test.each([
  ["a code", "Attended: Lee, PIN\n\n482913 is new.", "Attended: Lee, PIN [withheld]"],
  ["a code in a page", "<p>Lee, PIN</p>\n<p>482913</p>", "Lee, PIN [withheld]"],
  ["the first of two", "Call 312-555-0142 or the PIN 482913.", "Call [withheld]"],
  ["one that only a wider search finds", "Ask Lee for the PIN, 482913 today.", "Ask Lee for the [withheld]"],
  ["one after many words", `${"calm ".repeat(20)}PIN 482913`, "calm calm calm calm calm PIN [withheld]"],
])("shows the words before %s, and not what is private", (_, text, shown) => {
  expect(maskedExcerpt(text, finders)).toBe(shown);
});

test("there is none where nothing is private", () => {
  expect(maskedExcerpt("All is calm.", finders)).toBeNull();
});
