import createMarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import hostNames from "../../../src/client/editor/lighter/host-names.ts";
import symbol from "../../../src/client/editor/lighter/symbols.ts";
import * as unneededRules from "../../../src/client/editor/lighter/unneeded-rules.ts";
import { rules } from "../../../src/rules/check-archive.ts";

test("a browser knows rules that it need not apply by their names and levels", () => {
  for (const { id, severity } of Object.values(unneededRules))
    expect(rules.find((rule) => rule.id === id)?.severity).toBe(severity);
  expect(Object.keys(unneededRules)).toHaveLength(4);
});

test("a browser writes the names of hosts in ASCII as the build does", () => {
  const markdown = createMarkdownIt();
  for (const host of ["example.org", "müller.example", "bücher.例え.example", "xn--mller-kva.example"])
    expect(markdown.normalizeLink(`https://${host}/`)).toBe(`https://${hostNames.toASCII(host)}/`);
});

test("a browser takes the same characters for symbols as the build does, and a few that are newer", () => {
  const { S } = createMarkdownIt().utils.lib.ucmicro;
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const missing = characters.filter((one) => S.test(one) && !symbol.test(one) && !/\p{Cn}/u.test(one));
  const newer = characters.filter((one) => symbol.test(one) && !S.test(one));
  expect(missing).toEqual([]);
  // Each version of Unicode adds some dozens.
  expect(newer.length).toBeLessThan(100);
});
