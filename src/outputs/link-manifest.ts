import type { PublishedLink } from "../model/site-data.ts";

const arrow = " -> ";

/** Our own plain text format: one link a line, followed by its target if it redirects. */
export function linkManifestText(links: readonly PublishedLink[]): string {
  return links.map(({ link, target }) => `${link}${target === null ? "" : arrow + target}\n`).join("");
}

/** Reads a link manifest; ignores lines that are not links, as in the page of an HTTP error. */
export function readLinkManifest(text: string): PublishedLink[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.startsWith("/"))
    .map((line) => {
      const [link = "", target] = line.split(arrow);
      return { link, target: target ?? null };
    });
}
