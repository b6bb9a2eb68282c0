import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { Inline, List } from "../../model/body.ts";
import type { Feed, FeedEntry } from "../../model/feeds.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { CarriedAction } from "../actions/carried-actions.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { FormerPersonPage } from "../pages/people/former-person-pages.ts";
import type { PersonHistory } from "../pages/people/person-histories.ts";
import { personOf } from "../people/people-index.ts";
import { feedLength, meetingInstant } from "./meeting-feed.ts";
import { feedHtml, link, paragraph, text } from "./nodes.ts";

/**
 * The news about a person, one entry a meeting, newest first: items taken on or closed, triage duty, support
 * given. Attendance and items that are only carried over are not news.
 */
export function personFeed({ person, duties }: PersonHistory, archive: ArchiveIndex): Feed {
  const { settings, texts } = archive;
  const news: (News & { readonly meeting: Meeting })[] = [];
  for (const meeting of [...duties].reverse()) {
    // Older news would be cut off.
    if (news.length === feedLength) break;
    const { lines, words } = newsOf(person, meeting, archive);
    if (lines.length > 0) news.push({ meeting, lines, words });
  }
  return {
    path: paths.personFeed(person.slug),
    pagePath: paths.person(person.slug),
    title: `${person.name} · ${settings.title}`,
    description: texts.feeds.person(person.name),
    entries: news.map(
      ({ meeting, lines, words }): FeedEntry => ({
        id: `${paths.personFeed(person.slug)}#${meeting.id}`,
        path: paths.meeting(meeting.id),
        title: `${person.name}, ${texts.dates.long(meeting.date)}: ${words.join(", ")}`,
        updated: meetingInstant(meeting, archive),
        summary: `${words.join(", ")}.`,
        html: feedHtml([listOf(lines)], settings, paths.meeting(meeting.id)),
      }),
    ),
  };
}

/**
 * The feed at a former address, since a program that reads feeds follows no redirect of a page. Where it may have been that of
 * several people, it has no more news.
 */
export function formerPersonFeed({ slug, history }: FormerPersonPage, archive: ArchiveIndex): Feed {
  const { settings, texts } = archive;
  const path = paths.personFeed(slug);
  if (history !== null) return { ...personFeed(history, archive), path };
  const title = `${texts.people.title} · ${settings.title}`;
  return { path, pagePath: paths.people, title, description: texts.feeds.sharedName, entries: [] };
}

interface NewsLine {
  readonly content: readonly Inline[];
  /** Lists below it. */
  readonly details?: readonly List[];
}

interface News {
  readonly lines: readonly NewsLine[];
  /** The same counted, such as `2 action items`. */
  readonly words: readonly string[];
}

function newsOf(person: Person, meeting: Meeting, archive: ArchiveIndex): News {
  const { feeds, actionItems } = archive.texts;
  const address = absoluteUrl(archive.settings.url, paths.meeting(meeting.id));
  const isPerson = (name: string | null | undefined): boolean =>
    typeof name === "string" && personOf(name, archive.people) === person;
  const duties = [
    isPerson(meeting.triage?.thisWeek) ? feeds.triageThisWeek : "",
    isPerson(meeting.triage?.nextWeek) ? feeds.triageNextWeek : "",
  ].filter((duty) => duty !== "");
  const actions = (archive.actions.get(meeting.id) ?? []).filter(
    (carried) => carried.people.includes(person) && isNews(carried, meeting),
  );
  const support = meeting.support.filter(({ people }) => people.some(isPerson));
  return {
    words: [
      ...duties,
      ...(actions.length > 0 ? [feeds.actionItems(actions.length)] : []),
      ...(support.length > 0 ? [feeds.supportEntries(support.length)] : []),
    ],
    lines: [
      ...duties.map((duty) => ({ content: [text(`${duty.charAt(0).toUpperCase()}${duty.slice(1)}`)] })),
      ...actions.map(({ action: { id, status, content, details } }) => {
        const label =
          status === "open" ? feeds.actionItem : `${feeds.actionItem}, ${actionItems.status[status]}`;
        return { content: [link(`${address}#${id}`, label), text(": "), ...content], details };
      }),
      ...support.map(({ id, site, content }) => ({
        content: [link(`${address}#${id}`, feeds.support), text(`: ${site}: `), ...content],
      })),
    ],
  };
}

function listOf(lines: News["lines"]): List {
  return {
    type: "list",
    ordered: false,
    children: lines.map(({ content, details = [] }) => ({
      type: "listItem",
      children: [paragraph(...content), ...details],
    })),
  };
}

/** An item is news when it is taken on, and again when it is closed. */
function isNews({ action, firstSeen }: CarriedAction, { date }: Meeting): boolean {
  return firstSeen === date || action.status !== "open";
}
