import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../support/build-in-memory.ts";
import { allOf, mainText } from "../support/html.ts";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildInMemory("test/sites/no-counts", { skip: ["search", "cards"] });
});

describe("an archive without any counts", () => {
  test("says nothing about counts, attendance or triage duty on any page", () => {
    const telling = htmlPages(site)
      .filter(([, html]) => /ticket|queue|release|triage|attend|not recorded/i.test(mainText(html)))
      .map(([path]) => path);
    expect(telling).toEqual([]);
  });

  test("links to the lists that it has entries for, and to no others", () => {
    const [header = ""] = /<header class="site-header">.*?<\/header>/s.exec(fileOf(site, "/")) ?? [];
    const paths = new Set(allOf(header, "a").map(({ attributes }) => attributes.href));
    expect([...paths].toSorted()).toEqual([
      "/",
      "/actions/",
      "/compare/",
      "/decisions/",
      "/latest/",
      "/meetings/",
      "/new/",
    ]);
  });

  test("names no empty list to search engines", () => {
    const lists = [...fileOf(site, "/sitemap.xml").matchAll(/<loc>[^<]*?(\/[a-z]+\/)<\/loc>/g)].map(
      ([, path]) => path,
    );
    expect(new Set(lists)).toEqual(new Set(["/actions/", "/compare/", "/decisions/", "/meetings/"]));
  });

  test("offers no table of counts", () => {
    expect(fileOf(site, "/")).toContain("/data/actions.csv");
    expect(fileOf(site, "/")).not.toMatch(/(?:tickets|queues|releases|attendance)\.csv/);
  });

  test("shows what became of its action items", () => {
    expect(mainText(fileOf(site, "/"))).toMatch(/Action items since 17 June 2024 1 new, 1 carried/);
  });
});
