import type { PublishedLink } from "../model/site-data.ts";

const arrow = " -> ";

/** Our own plain text: a link a line, and where it leads on if it does. */
export function linkManifestText(links: readonly PublishedLink[]): string {
  return links.map(({ link, target }) => `${link}${target === null ? "" : arrow + target}\n`).join("");
}

/** Reads such a text back; a line that is none of ours, as in the page of an error, is no link. */
export function readLinkManifest(text: string): PublishedLink[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.startsWith("/"))
    .map((line) => {
      const [link = "", target] = line.split(arrow);
      return { link, target: target ?? null };
    });
}
