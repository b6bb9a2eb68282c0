import { describe, expect, test } from "vitest";
import { certainWords, nearest, suggestion } from "../../src/format/nearest.ts";

const known = ["attending", "tickets", "Ready for Testing"];

test.each([
  ["atending", "attending"],
  ["TICKETS", "tickets"],
  ["Ready for Tests", "Ready for Testing"],
])("takes %j for %j", (word, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test("guesses nothing where no word is close", () => {
  expect(nearest("weather", known)).toBeUndefined();
});

test("guesses nothing where no word is known", () => {
  expect(nearest("tickets", [])).toBeUndefined();
});

test("asks whether the nearest word was meant", () => {
  expect(suggestion("tickts", known, "no idea")).toBe('did you mean "tickets"?');
});

test("falls back where there is nothing to suggest", () => {
  expect(suggestion("weather", known, "see the list")).toBe("see the list");
});

describe("what a misspelt word certainly means", () => {
  test.each([
    ["is the only word that is close", ["Opne"], ["Open", "Closed"], [], { Opne: "Open" }],
    ["is nothing where two words are about as close", ["Oped"], ["Open", "Opel"], [], {}],
    ["is nothing where no word is close", ["weather"], ["Open"], [], {}],
    ["is nothing where another word means the same", ["Opne", "Opn"], ["Open"], [], {}],
    ["is nothing that is in use beside it", ["Opne"], ["Open"], ["Open"], {}],
  ])("%s", (_, unknown, names, used, expected) => {
    expect(Object.fromEntries(certainWords(unknown, names, used))).toEqual(expected);
  });
});
