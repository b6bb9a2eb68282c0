import type { LayoutProps } from "../../templates/components/page-props.ts";
import Meeting from "../../templates/meeting.tsx";
import Person from "../../templates/person.tsx";
import Quarantine from "../../templates/quarantine.tsx";
import Redirect from "../../templates/redirect.tsx";
import Release from "../../templates/release.tsx";
import Topic from "../../templates/topic.tsx";
import Year from "../../templates/year.tsx";
import { paths } from "../format/urls.ts";
import type { Chart } from "../model/chart.ts";
import type { SocialCard } from "../model/meeting-page.ts";
import type { Page } from "../model/pages.ts";
import type { SiteData } from "../model/site-data.ts";
import { atomFeed } from "../outputs/atom.ts";
import { chartFile } from "../outputs/chart-file.ts";
import { csv } from "../outputs/csv.ts";
import { iCalendar } from "../outputs/icalendar.ts";
import { jsonFeed } from "../outputs/json-feed.ts";
import { linkManifestText } from "../outputs/link-manifest.ts";
import { robots, sitemap } from "../outputs/sitemap.ts";
import { renderPage } from "./render-page.ts";

/** A file of the site, or the picture of a card that is still to be drawn; `path` is the site path. */
export type SiteFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly card: SocialCard };

/**
 * Every file that there may be thousands of, and the data files. Each is made when it is asked for, so that only one is
 * in memory at a time.
 */
export function* siteFiles(site: SiteData, layout: LayoutProps): Generator<SiteFile> {
  for (const view of site.meetingPages) {
    yield { path: view.path, text: renderPage(Meeting({ view, ...layout })) };
    yield { path: view.card.path, card: view.card };
  }
  for (const meeting of site.meetingJsons)
    yield { path: paths.meetingJson(meeting.date), text: json(meeting) };
  for (const view of site.quarantinePages)
    yield { path: view.path, text: renderPage(Quarantine({ view, ...layout })) };
  for (const view of site.redirectPages)
    yield { path: view.path, text: renderPage(Redirect({ view, ...layout })) };
  for (const view of site.yearPages) yield { path: view.path, text: renderPage(Year({ view, ...layout })) };
  yield* chartFiles(site.trendsPage.charts);
  for (const view of site.releasePages) {
    yield { path: view.path, text: renderPage(Release({ view, ...layout })) };
    yield* chartFiles(view.charts);
  }
  for (const view of site.personPages)
    yield { path: view.path, text: renderPage(Person({ view, ...layout })) };
  for (const view of site.topicPages) yield { path: view.path, text: renderPage(Topic({ view, ...layout })) };
  for (const feeds of [site.personFeeds, site.topicFeeds])
    for (const feed of feeds) yield { path: feed.path, text: atomFeed(site.metadata, feed) };
  yield* dataFiles(site);
}

function* chartFiles(charts: readonly Chart[]): Generator<SiteFile> {
  for (const { csvPath, rows, jsonPath, json: data } of charts.map(chartFile)) {
    yield { path: csvPath, text: csv(rows) };
    // On one line: hundreds of counts below each other help nobody.
    yield { path: jsonPath, text: `${JSON.stringify(data)}\n` };
  }
}

/** Feeds, calendar, tables and lists of the whole archive, one of each. */
function* dataFiles(site: SiteData): Generator<SiteFile> {
  yield { path: paths.feed, text: atomFeed(site.metadata, site.feed) };
  yield { path: paths.feedJson, text: jsonFeed(site.metadata, site.feed, paths.feedJson) };
  yield { path: paths.calendar, text: iCalendar(site.calendar) };
  yield { path: paths.sitemap, text: sitemap(site.metadata, indexedPages(site)) };
  yield { path: paths.robots, text: robots(site.metadata) };
  yield { path: paths.links, text: linkManifestText(site.links()) };
  yield { path: paths.searchJumps, text: `${JSON.stringify(site.pageNames)}\n` };
  yield { path: paths.searchWords, text: `${site.searchWords.join("\n")}\n` };
  yield { path: paths.archiveJson, text: json(site.archiveJson) };
  yield { path: paths.ticketsCsv, text: csv(site.ticketRows) };
  yield { path: paths.queuesCsv, text: csv(site.queueRows) };
  yield { path: paths.releasesCsv, text: csv(site.releaseRows) };
  yield { path: paths.attendanceCsv, text: csv(site.attendanceRows) };
}

/** Pages that a search engine should list: no redirects, and no pages of minutes with errors. */
function indexedPages(site: SiteData): string[] {
  const { meetings, releases, people, topics } = site.pageNames;
  return [
    ...[site.homePage, site.meetingIndexPage, ...site.yearPages].map(pathOf),
    ...meetings.toReversed().map((date) => paths.meeting(date)),
    ...[site.trendsPage, site.releasesPage].map(pathOf),
    ...releases.toReversed().map(paths.release),
    ...[site.peoplePage.path, ...people.map(({ slug }) => paths.person(slug))],
    ...[site.topicsPage.path, ...topics.map(paths.topic)],
    ...[site.actionsPage, site.decisionsPage, site.supportPage].map(pathOf),
  ];
}

function pathOf({ path }: Page): string {
  return path;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
