import { describe, expect, test } from "vitest";
import { robots, sitemap } from "../../src/outputs/sitemap.ts";
import { parseXml, textOf } from "../support/xml.ts";
import { metadata } from "./site-metadata.ts";

describe("the sitemap", () => {
  const urlset = parseXml(sitemap(metadata, ["/", "/meetings/2020-09-14/"]));

  test("follows the sitemap protocol", () => {
    expect({ name: urlset.name, namespace: urlset.namespace }).toEqual({
      name: "urlset",
      namespace: "http://www.sitemaps.org/schemas/sitemap/0.9",
    });
  });

  test("lists the full address of every page", () => {
    expect(urlset.children.map((url) => textOf(url, "loc"))).toEqual([
      "https://ferry.example/minutes/",
      "https://ferry.example/minutes/meetings/2020-09-14/",
    ]);
  });

  test("stays well-formed whatever the site's address", () => {
    const url = "https://ferry.example/?a=1&b=<2>\u0000/";
    const [first = urlset] = parseXml(sitemap({ ...metadata, url }, ["/x/"])).children;
    expect(textOf(first, "loc")).toBe("https://ferry.example/?a=1&b=<2>/x/");
  });

  test("may be empty", () => {
    expect(parseXml(sitemap(metadata, [])).children).toEqual([]);
  });
});

describe("robots.txt", () => {
  test("allows everything, and names the sitemap", () => {
    expect(robots(metadata)).toBe(
      "User-agent: *\nDisallow:\n\nSitemap: https://ferry.example/minutes/sitemap.xml\n",
    );
  });

  test("forbids everything if the site is not to be indexed", () => {
    expect(robots({ ...metadata, indexing: false })).toContain("User-agent: *\nDisallow: /\n");
  });
});
