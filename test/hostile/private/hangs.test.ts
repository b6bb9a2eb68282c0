import { describe, expect, test } from "vitest";
import { createPrivateFinder, defaultPrivacyRules } from "../../../src/privacy/find-private.ts";
import { createLooseFinder } from "../../../src/privacy/loose.ts";
import { createPrivacyScan, noSecrets } from "../../../src/privacy/scan.ts";

const findPrivate = createPrivateFinder(defaultPrivacyRules, {
  phrases: [
    ["a", "a", "a", "a"],
    ["quiet", "cabin"],
  ],
  numbers: ["48151"],
});
const findLoosely = createLooseFinder(defaultPrivacyRules);
const { leaks } = createPrivacyScan({ ...noSecrets, texts: ["ask for a7k2m9x4"] });

const filled = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);
/** Different numbers, so that none is remembered. */
const numbers = (first: number, length: number): string =>
  Array.from({ length: Math.ceil(length / 11) }, (_, index) => String(first + index * 7919)).join(" ");

const hostile: readonly (readonly [name: string, text: (length: number) => string])[] = [
  ["escaped dots", (length) => filled("a\\.", length)],
  ["three digits and lines of quotes", (length) => `555${filled("\n>", length)}`],
  ["digits and lines of quotes", (length) => filled("555\n> ", length)],
  ["words for codes", (length) => filled("PIN ", length)],
  ["words for codes and colons", (length) => filled("PIN:", length)],
  ["words for codes and signs", (length) => filled("pin'\"`|", length)],
  ["long words for codes", (length) => filled("code de la conf\u00e9rence ", length)],
  ["words between a word and its code", (length) => filled("PIN is code number ", length)],
  ["dots as references", (length) => filled("&#46;", length)],
  ["references to references", (length) => filled("&amp;", length)],
  ["percent signs", (length) => filled("%25", length)],
  ["backslashes", (length) => filled("\\", length)],
  ["digits", (length) => filled("1", length)],
  ["digits and hyphens", (length) => filled("1-", length)],
  ["groups of digits", (length) => filled("312 ", length)],
  ["phone numbers", (length) => filled("312 555 0142 ", length)],
  ["different phone numbers", (length) => numbers(3125550000, length)],
  ["different numbers of Germany", (length) => numbers(3000000000, length).replaceAll(" ", " 0")],
  ["plus signs", (length) => filled("+1 ", length)],
  ["brackets", (length) => filled("(1", length)],
  ["pauses", (length) => `312-555-0142${filled(",", length)}`],
  ["hosts", (length) => filled("zoom.us/", length)],
  ["addresses", (length) => filled("https://zoom.us/j/1 ", length)],
  ["dots", (length) => filled("a.", length)],
  ["at signs", (length) => filled("a@", length)],
  ["one long word", (length) => filled("a", length)],
  ["spaces", (length) => filled(" ", length)],
  ["lines", (length) => filled("\n", length)],
  ["rows of a table", (length) => filled("| PIN | 48151 |\n", length)],
  ["rules of a table", (length) => filled("|-", length)],
  ["a column of codes", (length) => `| PIN |\n| - |\n${filled("| 48151 |\n", length)}`],
  ["digits of another script", (length) => filled("\u0663", length)],
  ["invisible characters", (length) => filled("\u200b", length)],
  ["words of coordinates", (length) => filled("a ", length)],
  ["tags", (length) => filled("<b>5", length)],
  ["openings of tags", (length) => filled("<", length)],
];

describe("a long hostile text is read to its end:", () => {
  // Where time grows with the square of the length, such a text takes minutes, and the runner gives up.
  test.each(hostile)("%s", (_, text) => {
    const long = text(200_000);
    expect([findPrivate(long), findLoosely(long), leaks(long)]).toHaveLength(3);
  });
});
