import { instant } from "../format/dates.ts";
import { longDate } from "../format/days.ts";
import { htmlText } from "../format/html-text.ts";
import { counted } from "../format/numbers.ts";
import { portableHtml } from "../format/portable-html.ts";
import { absoluteUrl, paths } from "../format/urls.ts";
import type { Feed, FeedEntry } from "../model/feed.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Person } from "../model/person.ts";
import type { Appearances } from "./appearances.ts";
import type { CarriedAction } from "./carried-actions.ts";
import type { Facts } from "./facts.ts";
import { feedLength } from "./meeting-feed.ts";
import { personOf } from "./people.ts";

/**
 * What minutes newly say of a person, a meeting an entry, newest first: items taken on or closed, triage duty, support
 * given. Having been there, and an item that is only carried on, are no news.
 */
export function personFeed({ person, meetings }: Appearances, facts: Facts, basePath: string): Feed {
  const { settings } = facts;
  const news = [...meetings]
    .reverse()
    .map((meeting) => ({ meeting, ...newsOf(person, meeting, facts, basePath) }))
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

function newsOf(person: Person, meeting: Meeting, facts: Facts, basePath: string): News {
  const place = { siteUrl: facts.settings.url, basePath, path: paths.meeting(meeting.date) };
  const isPerson = (name: string | null | undefined): boolean =>
    typeof name === "string" && personOf(name, facts.people) === person;
  const link = (id: string, label: string): string =>
    `<a href="${htmlText(`${absoluteUrl(place.siteUrl, place.path)}#${id}`)}">${label}</a>: `;
  const duties = [
    isPerson(meeting.triage?.thisWeek) ? "triage duty this week" : "",
    isPerson(meeting.triage?.nextWeek) ? "triage duty next week" : "",
  ].filter((duty) => duty !== "");
  const actions = (facts.actions.get(meeting.date) ?? []).filter(
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
