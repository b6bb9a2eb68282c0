import { expect, test } from "vitest";
import { linkManifestText, readLinkManifest } from "../../src/outputs/link-manifest.ts";

const links = [
  { link: "/latest/", target: "/meetings/2020-09-14/" },
  { link: "/meetings/2020-09-14/", target: null },
  { link: "/meetings/2020-09-14/#fleet", target: null },
];

test("the manifest has one link a line, with its target if it redirects", () => {
  expect(linkManifestText(links)).toBe(
    "/latest/ -> /meetings/2020-09-14/\n/meetings/2020-09-14/\n/meetings/2020-09-14/#fleet\n",
  );
});

test.each(["\n", "\r\n"])("it reads back with %j at the ends of its lines", (end) => {
  expect(readLinkManifest(linkManifestText(links).replaceAll("\n", end))).toEqual(links);
});

test("the page of an HTTP error has no links", () => {
  expect(readLinkManifest("<!doctype html>\n<p>Not found</p>\n")).toEqual([]);
});
