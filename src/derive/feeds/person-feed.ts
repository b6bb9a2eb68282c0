import { instant } from "../../format/dates.ts";
import { longDate } from "../../format/days.ts";
import { htmlText } from "../../format/html.ts";
import { portableHtml } from "../../format/markdown/portable-html.ts";
import { counted } from "../../format/numbers.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { Feed, FeedEntry } from "../../model/feeds.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { PersonHistory } from "../pages/person-histories.ts";
import type { CarriedAction } from "../people/carried-actions.ts";
import { personOf } from "../people/people-index.ts";
import { feedLength } from "./meeting-feed.ts";

/**
 * What minutes newly say of a person, a meeting an entry, newest first: items taken on or closed, triage duty, support
 * given. Having been there, and an item that is only carried on, are no news.
 */
export function personFeed(
  { person, meetings }: PersonHistory,
  archive: ArchiveIndex,
  basePath: string,
): Feed {
  const { settings } = archive;
  const news = [...meetings]
    .reverse()
    .map((meeting) => ({ meeting, ...newsOf(person, meeting, archive, basePath) }))
    .filter(({ lines }) => lines.length > 0);
  return {
    path: paths.personFeed(person.slug),
    pagePath: paths.person(person.slug),
    title: `${person.name} · ${settings.title}`,
    description: `Action items, triage duty and support of ${person.name}.`,
    entries: news.slice(0, feedLength).map(
      ({ meeting, lines, words }): FeedEntry => ({
        id: `${paths.personFeed(person.slug)}#${meeting.date}`,
        path: paths.meeting(meeting.date),
        title: `${person.name}, ${longDate(meeting.date)}: ${words.join(", ")}`,
        updated: instant(meeting.date, settings.schedule.time, settings.timeZone),
        summary: `${words.join(", ")}.`,
        html: `<ul>\n${lines.map((line) => `<li>${line}</li>`).join("\n")}\n</ul>`,
      }),
    ),
  };
}

interface News {
  /** HTML, a line each. */
  readonly lines: readonly string[];
  /** The same counted, such as `2 action items`. */
  readonly words: readonly string[];
}

function newsOf(person: Person, meeting: Meeting, archive: ArchiveIndex, basePath: string): News {
  const place = { siteUrl: archive.settings.url, basePath, path: paths.meeting(meeting.date) };
  const isPerson = (name: string | null | undefined): boolean =>
    typeof name === "string" && personOf(name, archive.people) === person;
  const link = (id: string, label: string): string =>
    `<a href="${htmlText(`${absoluteUrl(place.siteUrl, place.path)}#${id}`)}">${label}</a>: `;
  const duties = [
    isPerson(meeting.triage?.thisWeek) ? "triage duty this week" : "",
    isPerson(meeting.triage?.nextWeek) ? "triage duty next week" : "",
  ].filter((duty) => duty !== "");
  const actions = (archive.actions.get(meeting.date) ?? []).filter(
    (carried) => carried.people.includes(person) && isNews(carried, meeting),
  );
  const support = meeting.support.filter(({ people }) => people.some(isPerson));
  return {
    words: [
      ...duties,
      ...(actions.length > 0 ? [counted(actions.length, "action item")] : []),
      ...(support.length > 0 ? [counted(support.length, "support entry", "support entries")] : []),
    ],
    lines: [
      ...duties.map((duty) => `${duty.charAt(0).toUpperCase()}${duty.slice(1)}`),
      ...actions.map(({ action }) => {
        const label = action.status === "open" ? "Action item" : `Action item, ${action.status}`;
        return link(action.id, label) + portableHtml(action.html, place);
      }),
      ...support.map(
        ({ id, site, html }) => `${link(id, "Support")}${htmlText(site)}: ${portableHtml(html, place)}`,
      ),
    ],
  };
}

/** An item is news when it is taken on, and again when it is closed. */
function isNews({ action, firstSeen }: CarriedAction, { date }: Meeting): boolean {
  return firstSeen === date || action.status !== "open";
}
