import { aliasPath } from "../derive/redirects.ts";
import { paths } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingsOf, positionOf, type Rule } from "./rule.ts";

const ownPaths: readonly string[] = Object.values(paths).filter((path) => typeof path === "string");
const ownFolders = /^\/(?:meetings\/\d{4}(?:-\d{2}-\d{2})?\/$|api\/|data\/|assets\/|pagefind\/)/;

/** An old address can lead to one meeting only, and never hide a page of the site. */
export const aliasCollision: Rule = {
  id: "alias-collision",
  severity: "error",
  check: (context) => {
    const meetings = meetingsOf(context);
    const owners = new Map<string, Meeting[]>();
    for (const meeting of meetings) {
      for (const alias of new Set(meeting.aliases.map(aliasPath)))
        owners.set(alias, [...(owners.get(alias) ?? []), meeting]);
    }
    return meetings.flatMap((meeting) =>
      meeting.aliases.flatMap((alias, index) => {
        const path = aliasPath(alias);
        const other = owners.get(path)?.find((owner) => owner !== meeting);
        const isOwn = ownPaths.includes(path) || ownFolders.test(path);
        if (!other && !isOwn) return [];
        const message = other
          ? `"${alias}" leads to ${other.source.path} too`
          : `"${alias}" is a page of the site itself`;
        return [
          {
            meeting,
            position: positionOf(meeting, "aliases", String(index)),
            message,
            hint: "remove the alias",
          },
        ];
      }),
    );
  },
};
