import type { PublishedLink } from "../model/site-data.ts";

/** A link of a manifest and its line, counted from 1. */
export interface ListedLink extends PublishedLink {
  readonly line: number;
}

const arrow = " -> ";

/**
 * Our own plain text format: one link a line, followed by its target if it redirects. An anchor below its page is written without
 * the page, and so is a target on the same page, because a page may have hundreds of anchors. `--b` follows `#heading` or
 * `#heading--a`, and is `#heading--b`.
 */
export function linkManifestText(links: Iterable<PublishedLink>): string {
  let page = "";
  let below = "#";
  let outer = "";
  const texts: string[] = [];
  let lines: string[] = [];
  for (const { link, target } of links) {
    if (!link.includes("#")) {
      // Joined by page, so that no links stay in memory that are in the text already.
      texts.push(lines.join(""));
      lines = [];
      page = link;
      below = `${page}#`;
      outer = "";
    }
    const isOfPage = link === page || link.startsWith(below);
    const short = (whole: string): string =>
      isOfPage && whole.startsWith(below) ? whole.slice(page.length) : whole;
    const anchor = short(link);
    const isInner = outer !== "" && outerOf(anchor) === outer && anchor !== outer;
    outer = outerOf(anchor);
    lines.push(
      `${isInner ? anchor.slice(outer.length) : anchor}${target === null ? "" : arrow + short(target)}\n`,
    );
  }
  return [...texts, ...lines].join("");
}

/** The anchor of the heading or table around an anchor, which may be itself; empty for a link with its page. */
function outerOf(anchor: string): string {
  const at = anchor.lastIndexOf("--");
  if (!anchor.startsWith("#")) return "";
  return at > 0 ? anchor.slice(0, at) : anchor;
}

/** Reads a link manifest; ignores lines that are not links, as in the page of an HTTP error. */
export function readLinkManifest(text: string): ListedLink[] {
  let page = "";
  let outer = "";
  return text.split(/\r?\n/).flatMap((written, index): ListedLink[] => {
    const [start = "", target = null] = written.split(arrow);
    const link = start.startsWith("--") ? outer + start : start;
    outer = outerOf(link);
    const whole = (short: string): string => (short.startsWith("#") ? page + short : short);
    if (link.startsWith("/") && !link.includes("#")) page = link;
    if (!whole(link).startsWith("/")) return [];
    return [{ link: whole(link), target: target === null ? null : whole(target), line: index + 1 }];
  });
}
