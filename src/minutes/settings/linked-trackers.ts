import type { IssueTracker } from "../../model/settings.ts";

/** What stands before the key in the address of an issue. */
const mark = "/browse/";
/** Characters before it; an address is shorter. */
const longestBase = 200;
/** A single file may be mistaken, or a stranger's. */
const fewestTexts = 2;

/**
 * The issue trackers that texts link to by addresses such as `https://issues.example.org/browse/DOCS-12`. The keys of a project
 * lead to the address that most texts have. `linksOfTexts` holds what `issueLinks` finds in each text.
 */
export function linkedTrackers(linksOfTexts: readonly ReadonlySet<string>[]): IssueTracker[] {
  const counts = new Map<string, Map<string, number>>();
  for (const links of linksOfTexts)
    for (const link of links) {
      const [project = "", url = ""] = link.split(" ");
      const urls = counts.get(project) ?? new Map<string, number>();
      counts.set(project, urls.set(url, (urls.get(url) ?? 0) + 1));
    }
  const projects = new Map<string, string[]>();
  for (const [project, urls] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [best] = [...urls].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (best && best[1] >= fewestTexts) projects.set(best[0], [...(projects.get(best[0]) ?? []), project]);
  }
  return [...projects].map(([url, keys]) => ({ projects: keys, url }));
}

/** Project and address of each link, with a space between them. */
export function issueLinks(text: string): ReadonlySet<string> {
  const links = new Set<string>();
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const base = /https?:\/\/[\w.:/-]+$/.exec(text.slice(Math.max(0, at - longestBase), at))?.[0];
    const after = at + mark.length;
    const project = /^([A-Z][A-Z0-9_]{0,30})-\d/.exec(text.slice(after, after + 40))?.[1];
    if (base && project) links.add(`${project} ${base}${mark}{key}`);
  }
  return links;
}
