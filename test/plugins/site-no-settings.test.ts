import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../support/build-in-memory.ts";
import { allOf, mainText } from "../support/html.ts";

const content = "test/sites/no-settings";
let site: BuiltSite;
beforeAll(async () => {
  site = await buildInMemory(content, { skip: ["search", "cards"] });
});

describe("six Markdown files without settings and front matter", () => {
  test("are six meetings, by their names, their folders and a title", () => {
    const days = new Set([...site.keys()].filter((path) => /^\/meetings\/[\d-]{10}\/$/.test(path)));
    const expected = [
      "/meetings/2024-03-05/",
      "/meetings/2024-03-19/",
      "/meetings/2024-04-02/",
      "/meetings/2024-04-17/",
      "/meetings/2024-05-07/",
      "/meetings/2024-05-28/",
    ];
    expect(days).toEqual(new Set(expected));
  });

  test("give the site its name, and each meeting the title of its first heading", () => {
    const titleOf = (path: string): string => /<h1[^>]*>(.*?)<\/h1>/s.exec(fileOf(site, path))?.[1] ?? "";
    expect([titleOf("/"), titleOf("/meetings/2024-04-17/")]).toEqual([
      "No settings",
      expect.stringContaining("Spring walk"),
    ]);
  });

  test("have no page that says that something is missing, or nothing at all", () => {
    const empty = htmlPages(site).filter(
      ([, html]) => /not recorded|no minutes|none yet/i.test(mainText(html)) || mainText(html).length < 20,
    );
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  test("have a menu of meetings alone", () => {
    const [header = ""] = /<header class="site-header">.*?<\/header>/s.exec(fileOf(site, "/")) ?? [];
    const paths = new Set(allOf(header, "a").map(({ attributes }) => attributes.href));
    expect([...paths].toSorted()).toEqual(["/", "/latest/", "/meetings/", "/new/"]);
  });

  test("have no invented meeting in the calendar", () => {
    expect(fileOf(site, "/calendar.ics").match(/BEGIN:VEVENT/g)).toHaveLength(6);
  });

  test("publish nothing of the other texts beside them", () => {
    expect([...site.values()].some((text) => /How to join|Come to the shed/.test(text))).toBe(false);
  });
});
