import { readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, inject, test } from "vitest";
import { allOf } from "../support/html.ts";
import { attributeValues, filesBelow, pagesOf } from "../support/output-files.ts";
import { childrenOf, parseXml, textOf } from "../support/xml.ts";

describe.for(["technology", "oddities"] as const)("the feeds of the %s site", (name) => {
  const { folder } = inject(name);
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const files = filesBelow(folder);
  const paths = files.filter((path) => /(?:feed|digest)\.xml$/.test(path));
  const pages = new Map(pagesOf(folder).map((page) => [page.address, attributeValues(page, "id")]));
  const publicUrl = /<loc>(.*?)<\/loc>/.exec(read("sitemap.xml"))?.[1] ?? "";
  const entries = paths.flatMap((path) => childrenOf(parseXml(read(path)), "entry"));
  const addresses = entries.flatMap((entry) => [
    ...childrenOf(entry, "link").map(({ attributes }) => attributes.href ?? ""),
    ...allOf(textOf(entry, "content"), "a").map(({ attributes }) => attributes.href ?? ""),
    ...allOf(textOf(entry, "content"), "img").map(({ attributes }) => attributes.src ?? ""),
  ]);

  test("name their own address", () => {
    const named = paths.map((path) =>
      childrenOf(parseXml(read(path)), "link").find(({ attributes }) => attributes.rel === "self"),
    );
    expect(named.map((link) => link?.attributes.href)).toEqual(paths.map((path) => publicUrl + path));
  });

  test("have each id once", () => {
    const twice = paths.flatMap((path) =>
      repeated(childrenOf(parseXml(read(path)), "entry").map((entry) => textOf(entry, "id"))),
    );
    expect(twice).toEqual([]);
  });

  test("have the same entry wherever they have the same id, as in the feed of its series", () => {
    expect(repeated(different(entries).map((entry) => textOf(entry, "id")))).toEqual([]);
  });

  test("have ids of their own, unless one is the other at its former address", () => {
    const feeds = paths.map((path) => {
      const feed = parseXml(read(path));
      return { id: textOf(feed, "id"), entries: childrenOf(feed, "entry") };
    });
    expect(repeated(different(feeds).map(({ id }) => id))).toEqual([]);
  });

  test("contain only absolute links", () => {
    expect(addresses.filter((address) => !/^(?:https?:\/\/|mailto:)/.test(address))).toEqual([]);
  });

  test("link to existing pages and anchors", () => {
    const lost = addresses
      .filter((address) => address.startsWith(publicUrl))
      .filter((address) => {
        const [path = "", anchor] = address.slice(publicUrl.length).split("#");
        if (path.endsWith(".png")) return !files.includes(decodeURI(path));
        const ids = pages.get(decodeURI(path));
        return !ids || (anchor !== undefined && !ids.includes(decodeURI(anchor)));
      });
    expect(addresses.length).toBeGreaterThan(entries.length);
    expect(lost).toEqual([]);
  });

  test("contain no permalinks, classes or ids of our pages", () => {
    const odd = entries.filter((entry) =>
      / class=| id=|permalink|<(?:div|script|style|iframe)\b/.test(textOf(entry, "content")),
    );
    expect(odd.map((entry) => textOf(entry, "id"))).toEqual([]);
  });

  test("say in JSON what they say in Atom", () => {
    const { items } = JSON.parse(read("feed.json"));
    const atom = childrenOf(parseXml(read("feed.xml")), "entry");
    expect(items).toMatchObject(
      atom.map((entry) => ({
        id: textOf(entry, "id"),
        title: textOf(entry, "title"),
        content_html: textOf(entry, "content"),
        date_published: textOf(entry, "updated"),
      })),
    );
  });

  test("are published with a calendar of every meeting", () => {
    const calendar = new ICAL.Component(ICAL.parse(read("calendar.ics")));
    const urls = calendar
      .getAllSubcomponents("vevent")
      .map((event) => String(event.getFirstPropertyValue("url") ?? ""))
      .filter((url) => url !== "");
    // The day of a meeting of another series leads to it.
    const meetings = pagesOf(folder)
      .filter(({ html }) => !html.includes('http-equiv="refresh"'))
      .map(({ address }) => address)
      .filter((address) => /^meetings\/\d{4}-\d\d-\d\d\//.test(address));
    expect(urls).toEqual(meetings.map((address) => publicUrl + address));
  });
});

/** One of all that are the same. */
function different<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
