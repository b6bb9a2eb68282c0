import { absoluteUrl, paths } from "../format/urls.ts";
import type { FeedEntry } from "../model/feed.ts";
import type { SiteFrame } from "../model/pages.ts";
import { xmlText } from "./xml.ts";

/** Atom (RFC 4287). An empty archive's feed was last changed when the Unix epoch began, so that no clock is asked. */
export function atomFeed(frame: SiteFrame, entries: readonly FeedEntry[]): string {
  const address = (path: string): string => xmlText(absoluteUrl(frame.url, path));
  const updated = entries[0]?.updated ?? "1970-01-01T00:00:00Z";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(frame.language)}">`,
    `  <title>${xmlText(frame.title)}</title>`,
    `  <subtitle>${xmlText(frame.description)}</subtitle>`,
    `  <id>${address(paths.home)}</id>`,
    `  <link href="${address(paths.home)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${address(paths.feed)}"/>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${xmlText(frame.title)}</name></author>`,
    ...entries.flatMap((entry) => [
      "  <entry>",
      `    <title>${xmlText(entry.title)}</title>`,
      `    <id>${address(entry.path)}</id>`,
      `    <link href="${address(entry.path)}"/>`,
      `    <updated>${entry.updated}</updated>`,
      `    <summary>${xmlText(entry.summary)}</summary>`,
      "  </entry>",
    ]),
    "</feed>",
    "",
  ].join("\n");
}
