import { describe, expect, test } from "vitest";
import { listNames, paths } from "../../../src/format/urls.ts";
import { minutes, siteOf } from "../../support/archive.ts";

function redirects(files: readonly ReturnType<typeof minutes>[]) {
  // Lists that hold nothing redirect too.
  const isList = (path: string): boolean => listNames.some((name) => paths[name] === path);
  return siteOf(files)
    .redirectPages.filter(({ path }) => !isList(path))
    .map(({ path, target }) => [path, target]);
}

describe("redirects", () => {
  test("the latest meeting is the newest one", () => {
    expect(redirects([minutes("2020-09-14"), minutes("2020-09-07")])).toEqual([
      ["/latest/", "/meetings/2020-09-14/"],
    ]);
  });

  test("the latest meeting of an empty archive is the list of meetings", () => {
    expect(redirects([])).toEqual([["/latest/", "/meetings/"]]);
  });

  test("every alias redirects to its meeting", () => {
    const files = [
      minutes("2020-09-07", "aliases: [/old/a/, /old/b.html]"),
      minutes("2020-09-14", "aliases: [/old/c/]"),
    ];
    expect(redirects(files).slice(1)).toEqual([
      ["/old/a/", "/meetings/2020-09-07/"],
      ["/old/b.html", "/meetings/2020-09-07/"],
      ["/old/c/", "/meetings/2020-09-14/"],
    ]);
  });

  test("an alias without a slash at its end is a folder", () => {
    expect(redirects([minutes("2020-09-07", "aliases: [/meetings/2020/TechArea20200907]")])[1]?.[0]).toBe(
      "/meetings/2020/TechArea20200907/",
    );
  });

  test("an alias that a meeting lists twice makes one page", () => {
    const files = [minutes("2020-09-07", "aliases: [/old/a/, /old/a]")];
    expect(redirects(files).slice(1)).toEqual([["/old/a/", "/meetings/2020-09-07/"]]);
  });

  test("an alias of two meetings leads to none of them, and both are published", () => {
    const files = [
      minutes("2020-09-07", "aliases: [/old/a/, /old/b/]"),
      minutes("2020-09-14", "aliases: [/old/b/]"),
      minutes("2020-09-21", "aliases: [/old/b/]"),
    ];
    expect(redirects(files).slice(1)).toEqual([["/old/a/", "/meetings/2020-09-07/"]]);
    expect(siteOf(files).meetingPages).toHaveLength(3);
  });

  test("an alias that names a page does not hide it", () => {
    const files = [
      minutes("2020-09-07", "releases: { 3.4: { Open: 1 } }"),
      minutes("2020-09-14", "aliases: [/meetings/2020-09-07/, /releases/3.4/]"),
    ];
    expect(redirects(files).slice(1)).toEqual([]);
  });

  test("the page names its target", () => {
    const site = siteOf([minutes("2020-09-07", "aliases: [/old/a/]")]);
    expect(site.redirectPages.at(-1)?.label).toBe("the minutes of 7 September 2020");
  });
});
