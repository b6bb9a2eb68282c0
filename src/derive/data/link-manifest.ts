import { collectionAnchors, listNames, paths } from "../../format/urls.ts";
import type { YearPage } from "../../model/index-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Page } from "../../model/pages.ts";
import type { PublishedLink, SiteData } from "../../model/site-data.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { CountedRelease } from "../charts/counted-releases.ts";
import { releaseChartNames, releaseChartPaths } from "../charts/release-charts.ts";
import { meetingAnchorLinks } from "./meeting-anchors.ts";

/**
 * Every page and file of a site that a reader may have a link to, with the anchors of pages whose parts stay
 * where they are. Lists across meetings change with every meeting, so they count without anchors, and years
 * with their months only. Sorted. Most links are anchors of meetings, so these are made only when the page of their meeting
 * is reached.
 */
export function* linkManifest(
  site: SiteData,
  releases: readonly CountedRelease[],
  archive: ArchiveIndex,
): Generator<PublishedLink> {
  const meetingAt = new Map(archive.meetings.map((meeting) => [paths.meeting(meeting.id), meeting]));
  for (const link of sorted(pageLinks(site, releases, archive))) {
    yield link;
    const meeting = meetingAt.get(link.link);
    if (meeting) yield* sorted(meetingAnchorLinks(meeting, archive));
  }
}

/** All links except the anchors of meetings. */
function pageLinks(
  site: SiteData,
  releases: readonly CountedRelease[],
  archive: ArchiveIndex,
): PublishedLink[] {
  const trendIds = site.trendsPage.charts.map(({ id }) => id);
  const links = [
    ...[
      paths.search,
      paths.new,
      paths.feed,
      paths.feedJson,
      paths.digest,
      paths.llms,
      paths.calendar,
      paths.sitemap,
      paths.robots,
      paths.links,
    ],
    ...[paths.archiveJson, paths.ticketsCsv, paths.queuesCsv, paths.releasesCsv],
    ...[paths.attendanceCsv, paths.actionsCsv],
    ...[paths.minutesSchema, paths.siteSchema, paths.peopleSchema],
    ...[site.homePage, site.meetingIndexPage, ...site.quarantinePages].map(pathOf),
    ...site.otherNewPages.flatMap((plan) => plan.paths),
    ...listNames.filter((name) => site.metadata.holdings[name]).map((name) => paths[name]),
    ...site.listYearPages.map(pathOf),
    ...site.yearPages.flatMap((page) => [page.path, ...withAnchors(page.path, monthIds(page))]),
    ...archive.meetings.flatMap(meetingFiles),
    ...[...site.seriesPages, ...site.seriesFeeds, ...site.seriesCalendars].flatMap((plan) => plan.paths),
    ...site.images.flatMap((plan) => plan.paths).filter((path) => !isAgendaImage(path)),
    ...site.movedJsons.map(pathOf),
    ...site.movedTexts.flatMap((plan) => plan.paths),
    ...site.peopleYearPages.flatMap((plan) => plan.paths),
    ...site.personPages.flatMap((plan) => plan.paths),
    ...site.personFeeds.flatMap((plan) => plan.paths),
    ...[...site.topicPages, ...site.topicFeeds].flatMap((plan) => plan.paths),
    site.decisionFeed.path,
    ...(site.metadata.holdings.trends ? withAnchors(paths.trends, trendIds) : []),
    ...trendIds.flatMap(chartFiles),
    ...(site.actionsPage.ages ? [site.actionsPage.ages] : []).flatMap(({ id }) => [
      `${paths.actions}#${id}`,
      ...chartFiles(id),
    ]),
    ...releases.flatMap(releaseLinks),
  ].map(direct);
  const redirects = site.redirectPages.flatMap(({ path, target }): PublishedLink[] =>
    // A redirect to another page takes the charts of an empty list with it.
    [path, ...(path === paths.trends ? withAnchors(path, trendIds) : [])].map((link) => ({ link, target })),
  );
  return [...links, ...redirects];
}

function sorted(links: readonly PublishedLink[]): PublishedLink[] {
  return links.toSorted((a, b) => (a.link < b.link ? -1 : 1));
}

/** A link that does not redirect. */
function direct(link: string): PublishedLink {
  return { link, target: null };
}

function meetingFiles({ id }: Meeting): string[] {
  return [paths.meeting(id), paths.meetingJson(id), paths.meetingMarkdown(id), paths.meetingText(id)];
}

/** An agenda will change. */
function isAgendaImage(path: string): boolean {
  return path.includes("/agenda--");
}

/** A month without minutes may lose its heading when earlier minutes are added, so it promises no link. */
function monthIds({ months }: YearPage): string[] {
  return months
    .filter(({ rows }) => rows.some(({ kind }) => kind === "meeting" || kind === "quarantined"))
    .map(({ month }) => collectionAnchors.inMonth(month));
}

/** The page of a release with its charts, and their files. */
function releaseLinks(release: CountedRelease): string[] {
  const path = paths.release(release.name);
  const ids = release.parts.map((_, index) => releaseChartNames(release.name, index).id);
  return [path, ...withAnchors(path, ids), ...releaseChartPaths(release)];
}

function chartFiles(file: string): string[] {
  return [paths.chartCsv(file), paths.chartJson(file), paths.chartSvg(file)];
}

function withAnchors(path: string, ids: readonly string[]): string[] {
  return ids.map((id) => `${path}#${id}`);
}

function pathOf({ path }: Pick<Page, "path">): string {
  return path;
}
