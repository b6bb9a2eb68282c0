import createMarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { deadLink as lighter } from "../../../src/client/editor/lighter/dead-link.ts";
import symbol from "../../../src/client/editor/lighter/symbols.ts";
import { deadLink } from "../../../src/rules/dead-link.ts";

test("a browser knows the rule about dead links by its name and level", () => {
  expect([lighter.id, lighter.severity]).toEqual([deadLink.id, deadLink.severity]);
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
