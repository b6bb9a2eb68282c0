import { expect, test } from "vitest";
import { ledgerText, readLedger } from "../../src/outputs/link-ledger.ts";

const links = [
  { link: "/latest/", target: "/meetings/2020-09-14/" },
  { link: "/meetings/2020-09-14/", target: null },
  { link: "/meetings/2020-09-14/#fleet", target: null },
];

test("the list of links has one a line, and says where it leads on", () => {
  expect(ledgerText(links)).toBe(
    "/latest/ -> /meetings/2020-09-14/\n/meetings/2020-09-14/\n/meetings/2020-09-14/#fleet\n",
  );
});

test.each(["\n", "\r\n"])("it reads back with %j at the ends of its lines", (end) => {
  expect(readLedger(ledgerText(links).replaceAll("\n", end))).toEqual(links);
});

test("a page of an error holds no links", () => {
  expect(readLedger("<!doctype html>\n<p>Not found</p>\n")).toEqual([]);
});
