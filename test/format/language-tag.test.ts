import { expect, test } from "vitest";
import { isLanguageTag } from "../../src/format/language-tag.ts";

test.each(["en", "es-MX", "pt-BR", "zh-Hant-TW"])("%s is the tag of a language", (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each(["english", "en_US", "xx", "", "español"])("“%s” is not", (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});
