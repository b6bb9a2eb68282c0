import { aliasPath, paths } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingsOf, positionOf, type Rule, type Violation } from "./rule.ts";

const ownPaths: readonly string[] = Object.values(paths).filter((path) => typeof path === "string");
/** Folders and files of the site, some of them still to come, whose place no alias may take. */
const ownFolders =
  /^\/(?:meetings\/\d{4}(?:-\d{2}-\d{2})?\/$|(?:api|data|assets|pagefind|releases|people|actions|decisions|support|topics|search|compare|new|\.minutebook)\/|(?:feed\.json|calendar\.ics)\/)/;

/**
 * An old address can lead to one meeting only, and never hide a page of the site. The earliest meeting keeps it, so that a
 * copied file whose aliases were not changed does not take last week's minutes with it.
 */
export const aliasCollision: Rule = {
  id: "alias-collision",
  severity: "error",
  check: (context) => {
    const owners = new Map<string, Meeting>();
    return meetingsOf(context).flatMap((meeting) =>
      meeting.aliases.flatMap((alias, index): Violation[] => {
        const path = aliasPath(alias);
        const owner = owners.get(path) ?? meeting;
        owners.set(path, owner);
        const problem = owner === meeting ? impossible(path) : `leads to ${owner.source.path} already`;
        if (problem === null) return [];
        const position = positionOf(meeting, "aliases", String(index));
        return [{ meeting, position, message: `"${alias}" ${problem}`, hint: "remove the alias" }];
      }),
    );
  },
};

/** Why no page can lie at a path, or null where one can. */
function impossible(path: string): string | null {
  if (path.includes(".html/")) return "lies below an HTML file, which is no folder";
  const isOwn = ownPaths.some((own) => path === own || path.startsWith(`${own}/`)) || ownFolders.test(path);
  return isOwn ? "is a page of the site itself" : null;
}
