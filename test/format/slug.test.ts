import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint, slug, slugOfStart, uniqueIds } from "../../src/format/slug.ts";

test.each([
  ["Ready for Testing", "ready-for-testing"],
  ["Zoë Ångström", "zoe-angstrom"],
  ["What's next?", "whats-next"],
  ["  3.5.24 / 3.4.50 ", "3-5-24-3-4-50"],
  ["Обсуждение", "обсуждение"],
  ["C++", "c"],
])("makes %j the address part %j", (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test.each(["", "???", "🎉"])("calls a text without a letter or digit (%j) untitled", (text) => {
  expect(slug(text)).toBe("untitled");
});

test("holds letters, digits and single hyphens only, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(slug(text)).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
    }),
  );
});

test.each(["Paint the hull, and the mast", "Zoë's anchor"])(
  "makes the slug of the first words of %j",
  (text) => {
    expect(slugOfStart(text, 2)).toBe(slug(text).split("-").slice(0, 2).join("-"));
  },
);

test("gives a fingerprint of six characters that are safe in an id", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fingerprint(text)).toMatch(/^[a-z0-9]{6}$/);
    }),
  );
});

test("gives two texts that differ in one letter different fingerprints", () => {
  expect(fingerprint("paint the hull")).not.toBe(fingerprint("paint the hall"));
});

test("numbers the second of two equal ids", () => {
  const unique = uniqueIds();
  expect(["deck", "deck", "deck"].map(unique)).toEqual(["deck", "deck-2", "deck-3"]);
});

test("skips a number that a heading already has in its own text", () => {
  const unique = uniqueIds();
  expect(["deck", "deck-2", "deck", "deck-2"].map(unique)).toEqual(["deck", "deck-2", "deck-3", "deck-2-2"]);
});
