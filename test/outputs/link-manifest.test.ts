import { expect, test } from "vitest";
import { linkManifestText, readLinkManifest } from "../../src/outputs/link-manifest.ts";

const links = [
  { link: "/latest/", target: "/meetings/2020-09-14/" },
  { link: "/meetings/2020-09-14/", target: null },
  { link: "/meetings/2020-09-14/#fleet", target: null },
];

test("the list of links has one a line, and says where it leads on", () => {
  expect(linkManifestText(links)).toBe(
    "/latest/ -> /meetings/2020-09-14/\n/meetings/2020-09-14/\n/meetings/2020-09-14/#fleet\n",
  );
});

test.each(["\n", "\r\n"])("it reads back with %j at the ends of its lines", (end) => {
  expect(readLinkManifest(linkManifestText(links).replaceAll("\n", end))).toEqual(links);
});

test("a page of an error holds no links", () => {
  expect(readLinkManifest("<!doctype html>\n<p>Not found</p>\n")).toEqual([]);
});
