import { formerIdsOf, idsOf, longIdsOf } from "../format/markdown/anchors.ts";
import { dayOfMeeting } from "../format/meetings/meeting-id.ts";
import { nearestAnchor } from "../format/nearest-anchor.ts";
import { aliasPath, isPageAnchor, paths } from "../format/urls.ts";
import type { LocalLink, Meeting } from "../model/meeting.ts";
import { meetingsOf, type Rule, type RuleContext } from "./rule.ts";

/** Folders of the site whose pages depend on what all minutes name. */
const collected = /^\/(?:people|topics|releases|actions|decisions|support|series|search|api|data|assets)\//;
const ownPaths: ReadonlySet<string> = new Set(
  Object.values(paths).filter((path): path is Extract<typeof path, string> => typeof path === "string"),
);

export const deadLink: Rule = {
  id: "dead-link",
  about:
    "A link to another page or part of the site leads somewhere. What was a path on another site, such as `/policy/`, leads nowhere here, and `../notes.txt` only if the repository is known.",
  severity: "warning",
  check: (context) => {
    const linking = meetingsOf(context).filter(({ source }) => source.localLinks.length > 0);
    if (linking.length === 0) return [];
    const target = targetsOf(context);
    return linking.flatMap((meeting) =>
      meeting.source.localLinks.flatMap((link) => {
        const reason = link.isLink ? target(link.url, meeting) : notALink(link);
        return reason === null ? [] : [{ meeting, position: link.position, ...reason }];
      }),
    );
  },
};

interface Reason {
  readonly message: string;
  readonly hint: string;
}

function notALink({ url }: LocalLink): Reason {
  return {
    message: `"${url}" leads to no page, so it is shown as text`,
    hint: "write the full address, or the name of a minutes file such as 2020-09-14.md",
  };
}

/** Why an address in the minutes of a meeting leads nowhere; null if it leads somewhere. */
function targetsOf({ archive, pages }: RuleContext): (url: string, from: Meeting) => Reason | null {
  const meetings = new Map(archive.meetings.map(({ meeting }) => [paths.meeting(meeting.id), meeting]));
  const images = new Set(
    [...meetings.values()].flatMap((meeting) => (meeting.images ?? []).map(({ shown }) => shown.path)),
  );
  const years = new Set([...meetings.values()].map(({ date }) => date.slice(0, 4)));
  const known = new Map<Meeting, ReadonlySet<string>>();
  return (url, from) => {
    const { pathname, hash } = new URL(url, "https://site.invalid");
    const isSamePage = url.startsWith("#");
    const page = isSamePage ? paths.meeting(from.id) : pathname;
    const meeting = isSamePage ? from : meetings.get(aliasPath(page));
    if (meeting) return deadAnchor(decoded(hash.slice(1)), meeting);
    const [, date] = /^\/meetings\/(\d{4}-\d{2}-\d{2})\b/.exec(page) ?? [];
    if (isPage(page)) return null;
    return date === undefined
      ? { message: `"${url}" is not a page of this site`, hint: "write the full address of the page" }
      : { message: `there are no minutes of ${date}`, hint: "correct the day, or remove the link" };
  };

  function isPage(path: string): boolean {
    const [, year] = /^\/meetings\/(\d{4})\/?$/.exec(path) ?? [];
    return (
      pages().has(aliasPath(path)) ||
      ownPaths.has(path) ||
      images.has(path) ||
      ownPaths.has(`${path}/`) ||
      collected.test(path) ||
      /^\/meetings\/[^/]+(?:\/[^/]+)?(?:\.(?:md|txt)|\/card\.png)$/.test(path) ||
      (year !== undefined && years.has(year))
    );
  }

  function deadAnchor(anchor: string, meeting: Meeting): Reason | null {
    if (anchor === "" || isPageAnchor(anchor)) return null;
    const ids = known.get(meeting) ?? anchorsOf(meeting);
    known.set(meeting, ids);
    if (ids.has(anchor)) return null;
    const near = nearestAnchor(anchor, [...ids]);
    return {
      message: `"#${anchor}" is not a heading or item of the minutes of ${dayOfMeeting(meeting.id)}`,
      hint: near === null ? "copy the link of a heading or item from their page" : `did you mean "#${near}"?`,
    };
  }
}

function anchorsOf({ body }: Meeting): ReadonlySet<string> {
  return new Set([...idsOf(body), ...formerIdsOf(body), ...longIdsOf(body).keys()]);
}

/** An anchor as it is written in a page; as it is typed where it is not encoded well. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
