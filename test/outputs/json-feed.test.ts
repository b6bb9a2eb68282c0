import { describe, expect, test } from "vitest";
import type { Feed } from "../../src/model/feeds.ts";
import { jsonFeed } from "../../src/outputs/json-feed.ts";
import { hostileText, metadata, readableText } from "./site-metadata.ts";

const feed: Feed = {
  path: "/feed.xml",
  pagePath: "/",
  title: "Ferry minutes",
  description: "Minutes of the ferry office.",
  entries: [
    {
      id: "/meetings/2020-09-14/",
      path: "/meetings/2020-09-14/",
      title: hostileText,
      updated: "2020-09-14T18:00:00Z",
      summary: "Two people.",
      html: "<p>&lt;script&gt;</p>",
    },
  ],
};

describe("the JSON Feed", () => {
  const read: unknown = JSON.parse(jsonFeed(metadata, feed, "/feed.json"));

  test("has what version 1.1 requires of a feed and an item, and nothing else", () => {
    expect(read).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Ferry minutes",
      description: "Minutes of the ferry office.",
      language: "en",
      home_page_url: "https://ferry.example/minutes/",
      feed_url: "https://ferry.example/minutes/feed.json",
      authors: [{ name: "Ferry minutes", url: "https://ferry.example/minutes/" }],
      items: [
        {
          id: "https://ferry.example/minutes/meetings/2020-09-14/",
          url: "https://ferry.example/minutes/meetings/2020-09-14/",
          title: readableText,
          summary: "Two people.",
          content_html: "<p>&lt;script&gt;</p>",
          date_published: "2020-09-14T18:00:00Z",
        },
      ],
    });
  });

  test("may be empty", () => {
    expect(JSON.parse(jsonFeed(metadata, { ...feed, entries: [] }, "/feed.json"))).toMatchObject({
      items: [],
    });
  });
});
