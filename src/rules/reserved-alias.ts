import { memoize } from "../format/reuse/memoize.ts";
import { aliasPath, paths } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";

const ownPaths: readonly string[] = Object.values(paths).filter((path) => typeof path === "string");
/**
 * Folders and files that are reserved for the site, some of them for later. A meeting or a release may be gone, so its path
 * alone is not reserved: an alias repairs links to it.
 */
const ownFolders =
  /^\/(?:meetings\/\d{4}(?:-\d{2}-\d{2})?(?:\.\w+\/|\/.+)|meetings\/\d{4}\/$|releases\/[^/]+\/.|(?:api|data|assets|people|actions|decisions|support|topics|search|compare|new|schema|\.minutebook)\/|(?:feed\.json|calendar\.ics)\/)/;
/** Old addresses of a year's minutes, such as `/meetings/2020/TechArea20200914/`. */
const inYear = /^\/meetings\/\d{4}\/(?!index)[^/]+\/?$/;

export const reservedAlias: Rule = {
  id: "reserved-alias",
  about: "An alias is not the path of a page or file of the site itself.",
  severity: "error",
  check: (context) => meetingsOf(context).flatMap((meeting) => reservedIn(meeting)),
};

const reservedIn = memoize((meeting: Meeting): Violation[] =>
  meeting.aliases.flatMap((alias, index) => {
    const reason = whyUnusable(aliasPath(alias));
    if (reason === null) return [];
    const position = ["aliases", String(index)];
    return [{ meeting, position, message: `"${alias}" ${reason}`, hint: "remove the alias" }];
  }),
);

/** Why a path cannot be an alias; null if it can. */
function whyUnusable(path: string): string | null {
  if (path.includes(".html/")) return "is below an HTML file, which is not a folder";
  const isOwn =
    ownPaths.some((own) => path === own || path.startsWith(`${own}/`)) ||
    (ownFolders.test(path) && !inYear.test(path));
  return isOwn ? "is reserved for a page of the site" : null;
}
