import { aliasPath, paths } from "../format/urls.ts";
import type { Meeting } from "../model/meeting.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";

export const aliasCollision: Rule = {
  id: "alias-collision",
  about:
    "An alias leads to one meeting, and not away from a page that exists. Where it does not, it is ignored. That is not an error, so that nobody's minutes can take down those of others.",
  severity: "warning",
  check: (context) => {
    const meetings = meetingsOf(context);
    const pages = new Map(meetings.flatMap((meeting) => pagesOf(meeting).map((path) => [path, meeting])));
    const owners = new Map<string, Set<Meeting>>();
    for (const meeting of meetings)
      for (const path of meeting.aliases.map(aliasPath))
        owners.set(path, (owners.get(path) ?? new Set()).add(meeting));
    return meetings.flatMap((meeting) =>
      meeting.aliases.flatMap((alias, index): Violation[] => {
        const path = aliasPath(alias);
        const page = pages.get(path);
        const [other] = [...(owners.get(path) ?? [])].filter((owner) => owner !== meeting);
        const reason = page
          ? `is a page because of ${page.source.path}`
          : other && `is also an alias in ${other.source.path}`;
        if (reason === undefined) return [];
        const position = ["aliases", String(index)];
        const message = `"${alias}" ${reason}, so it does not redirect here`;
        return [{ meeting, position, message, hint: "keep the alias only in the minutes that it leads to" }];
      }),
    );
  },
};

/** The pages that exist because of a meeting, and that an alias could name. */
function pagesOf({ id, releases }: Meeting): string[] {
  return [paths.meeting(id), ...(releases ?? []).map(({ column }) => paths.release(column))];
}
