import { anchoredIn } from "../../format/markdown/anchors.ts";
import { href, paths } from "../../format/urls.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Decision } from "../../model/outline.ts";
import { supersededLinks } from "./superseded-links.ts";

/** A decision with the meeting that made it. */
export interface MadeDecision {
  readonly meeting: Meeting;
  readonly decision: Decision;
}

/** A link to a superseded decision that leads to none, or to one that was not made before. */
export interface BrokenLink extends MadeDecision {
  readonly url: string;
  readonly isLater: boolean;
}

/** Which decisions replace which; decisions are those of the meetings themselves, so that they are keys. */
export interface DecisionLinks {
  readonly supersedes: ReadonlyMap<Decision, readonly MadeDecision[]>;
  /** The oldest first. */
  readonly supersededBy: ReadonlyMap<Decision, readonly MadeDecision[]>;
  readonly broken: readonly BrokenLink[];
}

/** Follows the links of decisions to those that they supersede. `meetings` are sorted by day; `siteUrl` ends in a slash. */
export function linkDecisions(meetings: readonly Meeting[], siteUrl: string): DecisionLinks {
  const links = meetings.flatMap((meeting) =>
    meeting.decisions.flatMap((decision) =>
      supersededLinks(decision.content).map((url) => ({ meeting, decision, url })),
    ),
  );
  const supersedes = new Map<Decision, MadeDecision[]>();
  const supersededBy = new Map<Decision, MadeDecision[]>();
  const broken: BrokenLink[] = [];
  if (links.length === 0) return { supersedes, supersededBy, broken };

  const places = new Map(meetings.map((meeting, index) => [paths.meeting(meeting.id), { meeting, index }]));
  for (const link of links) {
    const { meeting, decision, url } = link;
    const target = targetOf(url, paths.meeting(meeting.id), siteUrl);
    // A page of another site may lie below the same words.
    if (!target) continue;
    const place = places.get(target.path);
    const earlier = place && decisionAt(place.meeting, target.anchor);
    const own = places.get(paths.meeting(meeting.id))?.index ?? 0;
    const isLater =
      earlier !== undefined &&
      (place !== undefined && place.index === own
        ? meeting.decisions.indexOf(earlier) >= meeting.decisions.indexOf(decision)
        : (place?.index ?? 0) > own);
    if (!place || !earlier || isLater) broken.push({ ...link, isLater });
    else {
      add(supersedes, decision, { meeting: place.meeting, decision: earlier });
      add(supersededBy, earlier, { meeting, decision });
    }
  }
  return { supersedes, supersededBy, broken };
}

function add(to: Map<Decision, MadeDecision[]>, key: Decision, made: MadeDecision): void {
  const others = to.get(key) ?? [];
  if (!others.some(({ decision }) => decision === made.decision)) others.push(made);
  to.set(key, others);
}

/** The page and the anchor of an address of the site; null for one elsewhere. */
function targetOf(
  url: string,
  ownPath: string,
  siteUrl: string,
): { readonly path: string; readonly anchor: string } | null {
  const site = siteUrl.replace(/\/$/, "");
  const [address = "", anchor = ""] = url.split("#");
  if (address === "") return { path: ownPath, anchor: decoded(anchor) };
  const path = address.startsWith("/")
    ? address
    : address.startsWith(href(site, "/"))
      ? address.slice(site.length)
      : null;
  return path === null ? null : { path: path.replace(/\/?(?:index\.html)?$/, "/"), anchor: decoded(anchor) };
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The decision with an anchor, or with one that it had before. */
function decisionAt({ decisions, formerAnchors, body }: Meeting, anchor: string): Decision | undefined {
  const now = formerAnchors.find(({ old }) => old === anchor)?.now ?? anchor;
  const found = decisions.find(({ id }) => id === now);
  if (found) return found;
  const holder = [...anchoredIn(body).values()].find(({ longId }) => longId === now);
  return holder && decisions.find(({ id }) => id === holder.id);
}
