import { formerIdsOf, idsOf } from "../../format/markdown/anchors.ts";
import { anchors, collectionAnchors, paths } from "../../format/urls.ts";
import type { TrendsPage, YearPage } from "../../model/index-pages.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { Page } from "../../model/pages.ts";
import type { ReleasePage } from "../../model/release-pages.ts";
import type { PublishedLink, SiteData } from "../../model/site-data.ts";
import type { CountTable, ReleaseTable } from "../../model/tables.ts";

/**
 * Every page and file of a site that a reader may have a link to, with the anchors of pages whose parts stay
 * where they are. Lists across meetings change with every meeting, so they count without anchors, and years
 * with their months only. Sorted.
 */
export function linkManifest(site: Omit<SiteData, "links" | "personFeeds" | "topicFeeds">): PublishedLink[] {
  const meetings: string[] = [];
  for (const page of site.meetingPages)
    meetings.push(page.path, ...withAnchors(page, meetingAnchors(page)), paths.meetingJson(page.date));
  const links = [
    ...[paths.search, paths.feed, paths.feedJson, paths.calendar, paths.sitemap, paths.robots, paths.links],
    ...[paths.archiveJson, paths.ticketsCsv, paths.queuesCsv, paths.releasesCsv, paths.attendanceCsv],
    ...[site.homePage, site.meetingIndexPage, ...site.quarantinePages].map(pathOf),
    ...site.yearPages.flatMap((page) => [page.path, ...withAnchors(page, monthIds(page))]),
    ...[site.peoplePage, ...site.personPages, site.topicsPage, ...site.topicPages].map(pathOf),
    ...[site.actionsPage, site.decisionsPage, site.supportPage].map(pathOf),
    ...site.personPages.map(({ feedPath }) => feedPath),
    ...site.topicPages.map(({ feedPath }) => feedPath),
    ...meetings,
    ...[site.trendsPage, ...site.releasePages].flatMap((page) => [
      page.path,
      ...withAnchors(page, chartIds(page)),
    ]),
    ...[site.trendsPage, ...site.releasePages].flatMap(({ charts }) =>
      charts.flatMap(({ csvPath, jsonPath }) => [csvPath, jsonPath]),
    ),
    site.releasesPage.path,
  ].map((link): PublishedLink => ({ link, target: null }));
  const redirects = site.redirectPages.map(({ path, target }): PublishedLink => ({ link: path, target }));
  return [...links, ...redirects].toSorted((a, b) => (a.link < b.link ? -1 : 1));
}

const everyMeeting = [
  anchors.summary,
  anchors.attendance,
  anchors.triage,
  anchors.tickets,
  anchors.queues,
  anchors.releases,
  anchors.minutes,
];

/** An agenda counts only what every meeting has, because its words will change. */
function meetingAnchors(page: MeetingPage): string[] {
  if (page.status === "agenda") return everyMeeting;
  return [
    ...everyMeeting,
    ...(page.actions.length > 0 ? [anchors.actions] : []),
    ...tableAnchors(page.tickets),
    ...tableAnchors(page.queues),
    ...releaseAnchors(page.releases),
    ...idsOf(page.body),
    ...formerIdsOf(page.body),
  ];
}

function tableAnchors(table: CountTable | null): string[] {
  return table ? [...table.rows, table.total].map(({ id }) => id) : [];
}

function releaseAnchors(table: ReleaseTable | null): string[] {
  return (table?.rows ?? []).flatMap(({ state, cells }) => [
    anchors.releaseState(state),
    ...cells.flatMap((cell) => (cell ? [cell.id] : [])),
  ]);
}

/** A month without minutes may lose its heading when earlier minutes are added, so it promises no link. */
function monthIds({ months }: YearPage): string[] {
  return months
    .filter(({ rows }) => rows.some(({ kind }) => kind === "meeting" || kind === "quarantined"))
    .map(({ month }) => collectionAnchors.inMonth(month));
}

function chartIds({ charts }: TrendsPage | ReleasePage): string[] {
  return charts.map(({ id }) => id);
}

function withAnchors({ path }: Page, ids: readonly string[]): string[] {
  return ids.map((id) => `${path}#${id}`);
}

function pathOf({ path }: Page): string {
  return path;
}
