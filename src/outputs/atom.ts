import { absoluteUrl } from "../format/urls.ts";
import type { Feed } from "../model/feeds.ts";
import type { SiteMetadata } from "../model/pages.ts";
import { xmlText } from "./escape.ts";

/**
 * Atom (RFC 4287). An empty feed is dated to the Unix epoch, so that the output does not depend on the clock.
 * Our own, because `feed` 6.0.0 lets control characters through, drops empty content and has no `xml:lang`.
 */
export function atomFeed(metadata: SiteMetadata, feed: Feed): string {
  const address = (path: string): string => xmlText(absoluteUrl(metadata.url, path));
  const updated = feed.entries[0]?.updated ?? "1970-01-01T00:00:00Z";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(metadata.language)}">`,
    `<title>${xmlText(feed.title)}</title>`,
    `<subtitle>${xmlText(feed.description)}</subtitle>`,
    `<id>${address(feed.pagePath)}</id>`,
    `<link href="${address(feed.pagePath)}"/>`,
    `<link rel="self" href="${address(feed.path)}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xmlText(metadata.title)}</name></author>`,
    ...feed.entries.flatMap((entry) => [
      "<entry>",
      `<title>${xmlText(entry.title)}</title>`,
      `<id>${address(entry.id)}</id>`,
      `<link href="${address(entry.path)}"/>`,
      `<updated>${entry.updated}</updated>`,
      ...(entry.summary === null ? [] : [`<summary>${xmlText(entry.summary)}</summary>`]),
      `<content type="html">${xmlText(entry.html)}</content>`,
      "</entry>",
    ]),
    "</feed>",
    "",
  ].join("\n");
}
