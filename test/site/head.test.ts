import { describe, expect, inject, test } from "vitest";
import { attributeValues, filesBelow, type HtmlPage, pagesOf, type Tag } from "../support/output-files.ts";

describe.for(["technology", "oddities"] as const)("every page of the %s site", (name) => {
  const pages = pagesOf(inject(name).folder);

  const claims: readonly (readonly [string, (page: HtmlPage) => boolean])[] = [
    ["has the policy against foreign and inline code", hasStrictPolicy],
    ["has a title", ({ html }) => /<title>[^<]*\S[^<]*<\/title>/.test(html)],
    ["names its own address", (page) => relOf(page, "canonical").length === 1],
    ["says its language", ({ tags }) => tags[0]?.name === "html" && tags[0].attributes.lang === "en"],
    ["starts with the doctype", ({ html }) => html.startsWith("<!doctype html>\n<html")],
    ["fits small windows", ({ html }) => html.includes('content="width=device-width, initial-scale=1"')],
    ["has one main heading", ({ tags }) => tags.filter(({ name: tag }) => tag === "h1").length === 1],
    ["has one main element", ({ tags }) => tags.filter(({ name: tag }) => tag === "main").length === 1],
    [
      "has no style of its own",
      (page) => attributeValues(page, "style").length === 0 && !/<style/.test(page.html),
    ],
    ["runs no code of its own", ({ tags }) => !tags.some(runsCode)],
    [
      "shows no undefined, null, NaN or object",
      ({ text }) => !/undefined|\[object|\bNaN\b|\bnull\b/.test(text),
    ],
  ];

  test.for(claims)("%s", ([, holds]) => {
    expect(pages.filter((page) => !holds(page)).map(({ address }) => address)).toEqual([]);
  });

  test("has title and description in Open Graph metadata, unless it redirects", () => {
    const silent = pages
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .filter((page) => {
        const told = new Map(page.tags.map(({ attributes }) => [attributes.property, attributes.content]));
        return !told.get("og:title") || !told.get("og:description");
      });
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  test("offers the feed, unless it redirects", () => {
    const others = pages.filter(
      (page) => !page.html.includes('http-equiv="refresh"') && !offers(page, "application/atom+xml"),
    );
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  test("has an address of its own, unless it redirects or is not for search engines", () => {
    const canonical = pages.filter((page) => !isHidden(page)).flatMap((page) => relOf(page, "canonical"));
    expect(canonical.filter((address, index) => canonical.indexOf(address) !== index)).toEqual([]);
  });

  test("has a title of its own, unless it redirects", () => {
    const titles = pages
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ html }) => /<title>(.*)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

test.each(["root", "technology"] as const)(
  "of the %s site, home and every meeting have an existing picture",
  (name) => {
    const { folder } = inject(name);
    const files = filesBelow(folder);
    const front = "https://opensciencegrid.org/technology/";
    const shown = pagesOf(folder)
      .filter(({ address }) => /^(?:meetings\/\d{4}-\d\d-\d\d\/)?$/.test(address))
      .map(
        ({ tags }) => tags.find(({ attributes }) => attributes.property === "og:image")?.attributes.content,
      );
    expect(
      shown.filter((address) => !address?.startsWith(front) || !files.includes(address.slice(front.length))),
    ).toEqual([]);
  },
);

test("the front page alone offers the feed as JSON and the calendar", () => {
  const offering = pagesOf(inject("technology").folder).filter(
    (page) => offers(page, "application/feed+json") && offers(page, "text/calendar"),
  );
  expect(offering.map(({ address }) => address)).toEqual([""]);
});

test("a meeting describes its picture in words", () => {
  const page = pagesOf(inject("root").folder).find(({ address }) => address === "meetings/2020-09-14/");
  const told = page?.tags.find(({ attributes }) => attributes.property === "og:image:alt")?.attributes
    .content;
  expect(told).toMatch(/^OSG Technology Area Meeting, 14 September 2020: 221 tickets \(−14\)/);
});

test("a meeting has structured data with its subject, time and breadcrumb", () => {
  const page = pagesOf(inject("technology").folder).find(({ address }) => address === "meetings/2020-09-14/");
  const [, json = "null"] =
    /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page?.html ?? "") ?? [];
  expect(JSON.parse(json)).toMatchObject({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Article",
        headline: "OSG Technology Area Meeting, 14 September 2020",
        datePublished: "2020-09-14",
        about: { "@type": "Event", startDate: "2020-09-14T18:00:00Z", endDate: "2020-09-14T19:00:00Z" },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { position: 1, name: "Meetings" },
          { position: 2, name: "2020" },
          { position: 3, name: "14 September 2020" },
        ],
      },
    ],
  });
});

function hasStrictPolicy({ tags }: HtmlPage): boolean {
  const at = tags.findIndex(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
  const policy = tags[at]?.attributes.content ?? "";
  const isFirst = tags.slice(0, at).every(({ name, attributes }) => name !== "link" && !attributes.src);
  return isFirst && policy.includes("default-src 'none'") && !/unsafe-|https?:|\*/.test(policy);
}

function isData(type: string | undefined): boolean {
  return type === "application/json" || type === "application/ld+json";
}

/** An inline script other than data, an event handler attribute, or a `javascript:` address. */
function runsCode({ name, attributes }: Tag): boolean {
  const isInline = name === "script" && !attributes.src && !isData(attributes.type);
  return (
    isInline ||
    Object.entries(attributes).some(([key, value]) => /^on/.test(key) || /^javascript:/i.test(value))
  );
}

function offers({ tags }: HtmlPage, type: string): boolean {
  return tags.some(({ attributes }) => attributes.rel === "alternate" && attributes.type === type);
}

function relOf({ tags }: HtmlPage, rel: string): string[] {
  return tags.flatMap(({ attributes }) => (attributes.rel === rel ? (attributes.href ?? []) : []));
}

function isHidden({ tags }: HtmlPage): boolean {
  return tags.some(({ attributes }) => attributes.name === "robots" && attributes.content === "noindex");
}
