import type { PublishedLink } from "../../model/site-data.ts";

/** Files of one chart of a release, which the CSV of all its charts has replaced. */
const replacedFile = /^\/data\/charts\/releases\/[^/]+\/burndown(?:-\d+\.csv|(?:-\d+)?\.(?:json|svg))$/;

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
  // An anchor that led to another one is lost with that one only, which is in the list itself.
  const lost = earlier
    .filter(({ link, target }) => !works(link) && !(link.includes("#") && target !== null))
    .filter(({ link }) => !replacedFile.test(link))
    .map(({ link }) => link);
  const lostSet = new Set(lost);
  // What is inside a lost page or heading is left out, because a long list of it would hide them.
  return lost.filter((link) => outerLinks(link).every((outer) => !lostSet.has(outer)));
}

/** The page of an anchor and, for `#a--b--c`, the headings `#a--b` and `#a`. */
function outerLinks(link: string): string[] {
  const [path = "", anchor] = link.split("#");
  if (anchor === undefined) return [];
  const steps = anchor.split("--");
  return [path, ...steps.slice(1).map((_, index) => `${path}#${steps.slice(0, index + 1).join("--")}`)];
}
