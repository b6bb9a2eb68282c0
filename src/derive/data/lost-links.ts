import type { PublishedLink } from "../../model/site-data.ts";

/** The links of an earlier build that no longer work. */
export function lostLinks(earlier: readonly PublishedLink[], now: readonly PublishedLink[]): string[] {
  const links = new Set(now.map(({ link }) => link));
  const targets = new Map(now.map(({ link, target }) => [link, target]));
  const works = (link: string): boolean => {
    if (links.has(link)) return true;
    const [path = "", anchor] = link.split("#");
    const target = targets.get(path);
    // A redirect keeps the anchor.
    return typeof target === "string" && anchor !== undefined && links.has(`${target}#${anchor}`);
  };
  const lost = earlier.map(({ link }) => link).filter((link) => !works(link));
  // The anchors of a lost page are left out, because a long list of them would hide the pages.
  const lostPages = new Set(lost.filter((link) => !link.includes("#")));
  return lost.filter((link) => !link.includes("#") || !lostPages.has(link.split("#")[0] ?? ""));
}
