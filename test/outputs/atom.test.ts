import { describe, expect, test } from "vitest";
import type { Feed, FeedEntry } from "../../src/model/feeds.ts";
import { atomFeed } from "../../src/outputs/atom.ts";
import { childrenOf, parseXml, textOf } from "../support/xml.ts";
import { hostileText, metadata, readableText } from "./site-metadata.ts";

const atomNamespace = "http://www.w3.org/2005/Atom";

const entries: readonly FeedEntry[] = [
  {
    id: "/meetings/2020-09-14/",
    title: "Weekly Meeting, 14 September 2020",
    path: "/meetings/2020-09-14/",
    updated: "2020-09-14T18:00:00Z",
    summary: "Two people.",
    html: '<p>See <a href="https://ferry.example/">us</a> &amp; them</p>',
  },
  {
    id: "/meetings/2020-09-07/",
    title: "Weekly Meeting, 7 September 2020",
    path: "/meetings/2020-09-07/",
    updated: "2020-09-07T18:00:00Z",
    summary: "Nobody.",
    html: "",
  },
];

const meetings: Feed = {
  path: "/feed.xml",
  pagePath: "/",
  title: "Ferry minutes",
  description: "Minutes of the ferry office.",
  entries,
};

describe("an Atom feed", () => {
  const feed = parseXml(atomFeed(metadata, meetings));

  test("is a feed of Atom", () => {
    expect({ name: feed.name, namespace: feed.namespace }).toEqual({
      name: "feed",
      namespace: atomNamespace,
    });
  });

  test("contains only Atom elements", () => {
    const namespaces = [feed, ...feed.children, ...feed.children.flatMap(({ children }) => children)].map(
      ({ namespace }) => namespace,
    );
    expect(new Set(namespaces)).toEqual(new Set([atomNamespace]));
  });

  test("has what RFC 4287 requires of a feed, once each", () => {
    expect(["id", "title", "updated", "subtitle"].map((name) => textOf(feed, name))).toEqual([
      "https://ferry.example/minutes/",
      "Ferry minutes",
      "2020-09-14T18:00:00Z",
      "Minutes of the ferry office.",
    ]);
  });

  test("has an author, because its entries have none", () => {
    expect(childrenOf(feed, "author").map((author) => textOf(author, "name"))).toEqual(["Ferry minutes"]);
  });

  test("holds the full text as HTML", () => {
    const contents = childrenOf(feed, "entry").flatMap((entry) => childrenOf(entry, "content"));
    expect(contents.map(({ attributes, text }) => [attributes.type, text])).toEqual(
      entries.map(({ html }) => ["html", html]),
    );
  });

  test("links to itself and to its page by full addresses", () => {
    expect(childrenOf(feed, "link").map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
      [undefined, "https://ferry.example/minutes/"],
      ["self", "https://ferry.example/minutes/feed.xml"],
    ]);
  });

  test("has what RFC 4287 requires of each entry", () => {
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

  test("links each entry to its page", () => {
    const links = childrenOf(feed, "entry").flatMap((entry) => childrenOf(entry, "link"));
    expect(links.map(({ attributes }) => attributes.href)).toEqual(
      entries.map(({ path }) => `https://ferry.example/minutes${path}`),
    );
  });

  test("names its language", () => {
    expect(feed.attributes["xml:lang"]).toBe("en");
  });

  test("does not depend on the clock if it is empty", () => {
    expect(textOf(parseXml(atomFeed(metadata, { ...meetings, entries: [] })), "updated")).toBe(
      "1970-01-01T00:00:00Z",
    );
  });

  test("has no summary for an entry whose title says as much", () => {
    const [entry] = entries.map((one): FeedEntry => ({ ...one, summary: null }));
    const feedOf = atomFeed(metadata, { ...meetings, entries: entry ? [entry] : [] });
    expect(
      childrenOf(parseXml(feedOf), "entry").map(({ children }) => children.map(({ name }) => name)),
    ).toEqual([["title", "id", "link", "updated", "content"]]);
  });

  test("stays well-formed with any text, and drops only what XML forbids", () => {
    const hostile = {
      id: "/meetings/2020-09-14/",
      html: hostileText,
      title: hostileText,
      path: "/meetings/2020-09-14/",
      updated: "2020-09-14T18:00:00Z",
      summary: hostileText,
    };
    const read = parseXml(
      atomFeed(
        { ...metadata, title: hostileText, language: '"><x' },
        { ...meetings, title: hostileText, description: hostileText, entries: [hostile] },
      ),
    );
    const [entry = read] = childrenOf(read, "entry");
    expect({
      title: textOf(read, "title"),
      subtitle: textOf(read, "subtitle"),
      entryTitle: textOf(entry, "title"),
      summary: textOf(entry, "summary"),
      content: textOf(entry, "content"),
      language: read.attributes["xml:lang"],
    }).toEqual({
      title: readableText,
      subtitle: readableText,
      entryTitle: readableText,
      summary: readableText,
      content: readableText,
      language: '"><x',
    });
  });
});
