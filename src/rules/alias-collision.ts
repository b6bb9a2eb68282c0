import { aliasPath, paths } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";

const ownPaths: readonly string[] = Object.values(paths).filter((path) => typeof path === "string");
/** Folders and files that are reserved for the site, some of them for later. */
const ownFolders =
  /^\/(?:meetings\/\d{4}(?:-\d{2}-\d{2})?\/$|(?:api|data|assets|pagefind|releases|people|actions|decisions|support|topics|search|compare|new|\.minutebook)\/|(?:feed\.json|calendar\.ics)\/)/;

/**
 * An alias belongs to one meeting and is not the path of another page. The earliest meeting keeps it, so that
 * the error is reported for a copied file whose aliases were not changed, and not for the file it was copied
 * from.
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
        const reason = owner === meeting ? whyUnusable(path) : `already redirects to ${owner.source.path}`;
        if (reason === null) return [];
        const position = ["aliases", String(index)];
        return [{ meeting, position, message: `"${alias}" ${reason}`, hint: "remove the alias" }];
      }),
    );
  },
};

/** Why a path cannot be an alias; null if it can. */
function whyUnusable(path: string): string | null {
  if (path.includes(".html/")) return "is below an HTML file, which is not a folder";
  const isOwn = ownPaths.some((own) => path === own || path.startsWith(`${own}/`)) || ownFolders.test(path);
  return isOwn ? "is reserved for a page of the site" : null;
}
