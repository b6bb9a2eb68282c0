import { expect, test } from "vitest";
import { isName } from "../../../src/derive/people/written-names.ts";

test.each([
  "Mat",
  "Tim T",
  "ada",
  "@wilma",
  "Zoë O'Hara-Lind",
  "María del Mar Ruiz",
  "李雷",
  "Al",
  "Noone Smith",
])("%j is a name", (text) => {
  expect(isName(text)).toBe(true);
});

test.each([
  ["punctuation", "???"],
  ["a number", "12"],
  ["a placeholder", "TBD"],
  ["a placeholder with marks", "N/A"],
  ["a placeholder in Spanish", "todos"],
  ["others", "others"],
  ["others with a number", "and 3 others"],
  ["a team", "HTCondor developers"],
  ["a sentence", "we will try to find out who was there"],
  ["an address", "https://ferry.example/people"],
  ["a mail address", "ada@ferry.example"],
  ["a long word", "x".repeat(61)],
])("%s is no name", (_, text) => {
  expect(isName(text)).toBe(false);
});
