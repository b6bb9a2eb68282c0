import { expect, test } from "vitest";
import { absoluteUrl, anchors, href, hrefOn, normalizeBasePath, paths } from "../../src/format/urls.ts";

test.each([
  ["/", "/"],
  ["", "/"],
  ["minutes", "/minutes/"],
  ["/minutes", "/minutes/"],
  ["//team//minutes//", "/team/minutes/"],
])("reads the base path %j as %j", (written, expected) => {
  expect(normalizeBasePath(written)).toBe(expected);
});

test.each([
  ["/", "/meetings/2020-09-14/"],
  ["/minutes/", "/minutes/meetings/2020-09-14/"],
])("serves a meeting below the base path %s", (basePath, expected) => {
  expect(href(basePath, paths.meeting("2020-09-14"))).toBe(expected);
});

test.each([
  ["to an anchor of the same page is only the anchor", "/meetings/#y-2020", "#y-2020"],
  ["to another page is its whole address", "/meetings/2020/#m-09", "/minutes/meetings/2020/#m-09"],
])("a link %s", (_, path, expected) => {
  expect(hrefOn("/meetings/", "/minutes/", path)).toBe(expected);
});

test("puts a path below the site's public address", () => {
  expect(absoluteUrl("https://harbour.example/minutes/", paths.feed)).toBe(
    "https://harbour.example/minutes/feed.xml",
  );
});

test("gives every cell of a release table an anchor of its own", () => {
  expect(anchors.releaseCell("3.5.24", "Ready for Testing")).toBe("releases-3-5-24--ready-for-testing");
});
