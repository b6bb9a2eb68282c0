import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { yamlScalar } from "../../../src/format/yaml/scalar.ts";

describe("a text as a value of YAML", () => {
  test.each(["Brian L", "3.5.24", "Both 3.4.34/3.5.0", "O'Brien (?)", "2020-09-14", "José"])(
    "%s needs no quotes",
    (text) => {
      expect(yamlScalar(text)).toBe(text);
    },
  );

  test.each([
    "24",
    "3.10",
    "1e3",
    "0x10",
    "true",
    "No",
    "~",
    "",
    " a",
    "a: b",
    "a #b",
    "- a",
    "[a]",
    "a, b",
    "'a'",
  ])("%j has quotes", (text) => {
    expect(yamlScalar(text)).toBe(JSON.stringify(text));
  });

  test("reads as the same text, alone, in a list and as a key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = yamlScalar(text);
        expect(parse(`a: ${written}\nb: [${written}]\n? ${written}\n: 1\n`)).toMatchObject({
          a: text,
          b: [text],
        });
        expect(Object.keys(parse(`{ ${written}: 1 }`))).toEqual([text]);
      }),
    );
  });
});
