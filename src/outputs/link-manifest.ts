import type { PublishedLink } from "../model/site-data.ts";

/** A link of a manifest and its line, counted from 1. */
export interface ListedLink extends PublishedLink {
  readonly line: number;
}

const arrow = " -> ";

/**
 * Our own plain text format: one link a line, followed by its target if it redirects. An anchor below its page is written without
 * the page, and so is a target on the same page, because a page may have hundreds of anchors.
 */
export function linkManifestText(links: Iterable<PublishedLink>): string {
  let page = "";
  let below = "#";
  const texts: string[] = [];
  let lines: string[] = [];
  for (const { link, target } of links) {
    if (!link.includes("#")) {
      // Joined by page, so that no links stay in memory that are in the text already.
      texts.push(lines.join(""));
      lines = [];
      page = link;
      below = `${page}#`;
    }
    const isOfPage = link === page || link.startsWith(below);
    const short = (whole: string): string =>
      isOfPage && whole.startsWith(below) ? whole.slice(page.length) : whole;
    lines.push(`${short(link)}${target === null ? "" : arrow + short(target)}\n`);
  }
  return [...texts, ...lines].join("");
}

/** Reads a link manifest; ignores lines that are not links, as in the page of an HTTP error. */
export function readLinkManifest(text: string): ListedLink[] {
  let page = "";
  return text.split(/\r?\n/).flatMap((written, index): ListedLink[] => {
    const [link = "", target = null] = written.split(arrow);
    const whole = (short: string): string => (short.startsWith("#") ? page + short : short);
    if (link.startsWith("/") && !link.includes("#")) page = link;
    if (!whole(link).startsWith("/")) return [];
    return [{ link: whole(link), target: target === null ? null : whole(target), line: index + 1 }];
  });
}
