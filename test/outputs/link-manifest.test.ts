import fc from "fast-check";
import { expect, test } from "vitest";
import { linkManifestText, readLinkManifest } from "../../src/outputs/link-manifest.ts";

const links = [
  { link: "/latest/", target: "/meetings/2020-09-14/" },
  { link: "/meetings/2020-09-14/", target: null },
  { link: "/meetings/2020-09-14/#fleet", target: null },
  { link: "/meetings/2020-09-14/#fleet--boats", target: null },
  { link: "/meetings/2020-09-14/#fleet--boats--oars", target: null },
  { link: "/meetings/2020-09-14/#fleet--boats--sails", target: null },
  { link: "/meetings/2020-09-14/#ships", target: "/meetings/2020-09-14/#fleet" },
  { link: "/meetings/2020-09-21/#tides", target: "/meetings/2020-09-14/#fleet" },
  { link: "/search/", target: null },
];

test("the manifest has one link a line, with its target if it redirects, and names a page once above its anchors", () => {
  expect(linkManifestText(links).split("\n")).toEqual([
    "/latest/ -> /meetings/2020-09-14/",
    "/meetings/2020-09-14/",
    "#fleet",
    "--boats",
    "#fleet--boats--oars",
    "--sails",
    "#ships -> #fleet",
    "/meetings/2020-09-21/#tides -> /meetings/2020-09-14/#fleet",
    "/search/",
    "",
  ]);
});

test.each(["\n", "\r\n"])(
  "it reads back with %j at the ends of its lines, each link with its line",
  (end) => {
    expect(readLinkManifest(linkManifestText(links).replaceAll("\n", end))).toEqual(
      links.map((link, index) => ({ ...link, line: index + 1 })),
    );
  },
);

test("the manifest of an earlier version, which names the page in each line, is read too", () => {
  const earlier = links
    .map(({ link, target }) => `${link}${target === null ? "" : ` -> ${target}`}\n`)
    .join("");
  expect(readLinkManifest(earlier)).toMatchObject(links);
});

test("any links read back as they were", () => {
  const path = fc.constantFrom("/", "/a/", "/a/b/", "/b.json");
  const link = fc
    .tuple(path, fc.constantFrom("", "#x", "#y", "#x--y", "#x--z", "#x--y--z", "#--z"))
    .map((parts) => parts.join(""));
  const published = fc.record({ link, target: fc.option(link) });
  fc.assert(
    fc.property(fc.array(published), (some) => {
      expect(readLinkManifest(linkManifestText(some))).toMatchObject(some);
    }),
  );
});

test("the page of an HTTP error has no links", () => {
  expect(readLinkManifest("<!doctype html>\n<p>Not found</p>\n")).toEqual([]);
});
