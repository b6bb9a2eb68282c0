import { describe, expect, test } from "vitest";
import type { FeedEntry } from "../../src/model/feed.ts";
import { atomFeed } from "../../src/outputs/atom.ts";
import { childrenOf, parseXml, textOf } from "../support/xml.ts";
import { frame, hostileText, readableText } from "./frame.ts";

const atomNamespace = "http://www.w3.org/2005/Atom";

const entries: readonly FeedEntry[] = [
  {
    title: "Weekly Meeting, 14 September 2020",
    path: "/meetings/2020-09-14/",
    updated: "2020-09-14T18:00:00Z",
    summary: "Two people.",
  },
  {
    title: "Weekly Meeting, 7 September 2020",
    path: "/meetings/2020-09-07/",
    updated: "2020-09-07T18:00:00Z",
    summary: "Nobody.",
  },
];

describe("the Atom feed", () => {
  const feed = parseXml(atomFeed(frame, entries));

  test("is a feed of Atom", () => {
    expect([feed.name, feed.namespace]).toEqual(["feed", atomNamespace]);
  });

  test("holds nothing but elements of Atom", () => {
    const namespaces = [feed, ...feed.children, ...feed.children.flatMap(({ children }) => children)].map(
      ({ namespace }) => namespace,
    );
    expect(new Set(namespaces)).toEqual(new Set([atomNamespace]));
  });

  test("has what RFC 4287 asks of a feed, once each", () => {
    expect(["id", "title", "updated", "subtitle"].map((name) => textOf(feed, name))).toEqual([
      "https://ferry.example/minutes/",
      "Ferry minutes",
      "2020-09-14T18:00:00Z",
      "Minutes of the ferry office.",
    ]);
  });

  test("has an author, for its entries have none", () => {
    expect(childrenOf(feed, "author").map((author) => textOf(author, "name"))).toEqual(["Ferry minutes"]);
  });

  test("leads to itself and to the front page by full addresses", () => {
    expect(childrenOf(feed, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      [undefined, "https://ferry.example/minutes/"],
      ["self", "https://ferry.example/minutes/feed.xml"],
    ]);
  });

  test("has what RFC 4287 asks of each entry", () => {
    const read = childrenOf(feed, "entry").map((entry) =>
      ["id", "title", "updated", "summary"].map((name) => textOf(entry, name)),
    );
    expect(read).toEqual(
      entries.map(({ title, path, updated, summary }) => [
        `https://ferry.example/minutes${path}`,
        title,
        updated,
        summary,
      ]),
    );
  });

  test("leads from each entry to its page", () => {
    const links = childrenOf(feed, "entry").flatMap((entry) => childrenOf(entry, "link"));
    expect(links.map(({ attributes }) => attributes.href)).toEqual(
      entries.map(({ path }) => `https://ferry.example/minutes${path}`),
    );
  });

  test("tells its language", () => {
    expect(feed.attributes["xml:lang"]).toBe("en");
  });

  test("needs no clock where there is no entry", () => {
    expect(textOf(parseXml(atomFeed(frame, [])), "updated")).toBe("1970-01-01T00:00:00Z");
  });

  test("stays well-formed whatever its texts hold, and loses only what XML cannot hold", () => {
    const hostile = {
      title: hostileText,
      path: "/meetings/2020-09-14/",
      updated: "2020-09-14T18:00:00Z",
      summary: hostileText,
    };
    const read = parseXml(
      atomFeed({ ...frame, title: hostileText, description: hostileText, language: '"><x' }, [hostile]),
    );
    const [entry = read] = childrenOf(read, "entry");
    expect([
      textOf(read, "title"),
      textOf(read, "subtitle"),
      textOf(entry, "title"),
      textOf(entry, "summary"),
      read.attributes["xml:lang"],
    ]).toEqual([...Array<string>(4).fill(readableText), '"><x']);
  });
});
