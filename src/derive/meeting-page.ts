import { longDate, mediumDate } from "../format/days.ts";
import { counted, signed } from "../format/numbers.ts";
import { absoluteUrl, paths } from "../format/urls.ts";
import type { LinkedMeeting } from "../model/archive.ts";
import type { Cited } from "../model/citation.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Section } from "../model/outline.ts";
import type { ContentsEntry, MeetingPage, PageLink } from "../model/pages.ts";
import type { Repository } from "../model/settings.ts";
import { citation } from "./citation.ts";
import type { Facts } from "./facts.ts";
import { withFormerAnchors } from "./former-anchors.ts";
import { meetingSummary } from "./meeting-summary.ts";
import { socialCard } from "./social-card.ts";
import { structuredData } from "./structured-data.ts";
import { isTopic } from "./topic-pages.ts";
import { upcomingAfter } from "./upcoming.ts";

export function meetingPage({ meeting, previous, next }: LinkedMeeting, facts: Facts): MeetingPage {
  const description = describeMeeting(meeting, facts);
  const cited = citedMeeting(meeting, facts);
  const summary = meetingSummary(meeting, facts);
  return {
    ...summary,
    previous: previous && neighbour(previous),
    next: next && neighbour(next),
    upcoming: next ? null : upcomingAfter(meeting, facts.settings),
    contents: meeting.sections.map(contentsEntry),
    body: withFormerAnchors(meeting.body, meeting.formerAnchors),
    issues: meeting.issueKeys.filter(isTopic).map((key) => ({ path: paths.topic(key), label: key })),
    editUrl: facts.settings.repository && editUrl(facts.settings.repository, meeting.source.path),
    cited,
    citation: citation(cited),
    description,
    card: socialCard(summary, facts),
    structuredData: structuredData(meeting, description, facts.settings),
  };
}

/** One sentence with the figures that a reader looks for first. */
export function describeMeeting(meeting: Meeting, facts: Facts): string {
  const total = facts.figures.get(meeting.date)?.tickets?.total;
  const change = total?.delta ? ` (${signed(total.delta.change)})` : "";
  const parts = [
    meeting.attending && counted(meeting.attending.length, "person attended", "people attended"),
    total && `${counted(total.count, "ticket")}${change}`,
    meeting.actions.length > 0 && counted(meeting.actions.length, "action item"),
  ].filter(Boolean);
  return `Minutes of ${longDate(meeting.date)}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}.`;
}

function citedMeeting({ title, date }: Meeting, { settings }: Facts): Cited {
  return { title, date, section: null, url: absoluteUrl(settings.url, paths.meeting(date)) };
}

function neighbour(meeting: Meeting): PageLink {
  return { path: paths.meeting(meeting.date), label: mediumDate(meeting.date) };
}

function contentsEntry({ id, title, children }: Section): ContentsEntry {
  return { id, title, children: children.map(contentsEntry) };
}

function editUrl({ url, branch }: Repository, path: string): string {
  return `${url.replace(/\/+$/, "")}/edit/${branch}/${path.split("/").map(encodeURIComponent).join("/")}`;
}
