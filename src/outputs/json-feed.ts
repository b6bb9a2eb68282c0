import { absoluteUrl } from "../format/urls.ts";
import type { Feed } from "../model/feeds.ts";
import type { SiteMetadata } from "../model/pages.ts";
import { xmlCharacters } from "./escape.ts";

/**
 * JSON Feed 1.1, with the same characters as the Atom feed; `path` is the path of the JSON file.
 * See https://www.jsonfeed.org/version/1.1/. Our own, because `feed` 6.0.0 writes version 1 and no language.
 */
export function jsonFeed(metadata: SiteMetadata, feed: Feed, path: string): string {
  const address = (below: string): string => absoluteUrl(metadata.url, below);
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    language: metadata.language,
    home_page_url: address(feed.pagePath),
    feed_url: address(path),
    authors: [{ name: metadata.title, url: address(feed.pagePath) }],
    items: feed.entries.map((entry) => ({
      id: address(entry.id),
      url: address(entry.path),
      title: entry.title,
      summary: entry.summary ?? undefined,
      content_html: entry.html,
      date_published: entry.updated,
    })),
  };
  const cleaned = (_: string, field: unknown) => (typeof field === "string" ? xmlCharacters(field) : field);
  return `${JSON.stringify(value, cleaned, 2)}\n`;
}
