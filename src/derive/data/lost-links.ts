import type { PublishedLink } from "../../model/site-data.ts";

/** The links of an earlier build that would lead nowhere now. */
export function lostLinks(earlier: readonly PublishedLink[], now: readonly PublishedLink[]): string[] {
  const links = new Set(now.map(({ link }) => link));
  const targets = new Map(now.map(({ link, target }) => [link, target]));
  const isThere = (link: string): boolean => {
    if (links.has(link)) return true;
    const [path = "", anchor] = link.split("#");
    const target = targets.get(path);
    // A redirect keeps the anchor.
    return typeof target === "string" && anchor !== undefined && links.has(`${target}#${anchor}`);
  };
  const lost = earlier.map(({ link }) => link).filter((link) => !isThere(link));
  // A page takes its anchors with it; to name each of them would hide the pages.
  const lostPages = new Set(lost.filter((link) => !link.includes("#")));
  return lost.filter((link) => !link.includes("#") || !lostPages.has(link.split("#")[0] ?? ""));
}
