import { paths } from "../../format/urls.ts";
import type { SearchPage } from "../../model/collected-pages.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { HomePage, IndexRow, MeetingIndexPage, TrendsPage, YearPage } from "../../model/index-pages.ts";
import type { Upcoming } from "../../model/meeting-page.ts";
import type { PageImage, SiteMetadata } from "../../model/pages.ts";
import type { Picture } from "../../model/settings.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import {
  allReleasesChart,
  attendanceChart,
  netChangeChart,
  queueChart,
  ticketChart,
} from "../charts/count-charts.ts";
import { changedYears } from "./compare-page.ts";
import { holdingsOf } from "./holdings.ts";
import { indexYears } from "./index/year-pages.ts";
import { actionReview } from "./meeting/action-review.ts";
import { meetingSummary } from "./meeting/meeting-summary.ts";
import { upcomingAfter } from "./meeting/next-meeting.ts";
import { seriesRows } from "./series/series-pages.ts";
import { socialCard } from "./social-card.ts";

const recentCount = 8;

export function homePage(archive: ArchiveIndex, rows: readonly IndexRow[]): HomePage {
  const meeting = archive.meetings.at(-1);
  const latest = meeting ? meetingSummary(meeting, archive) : null;
  return {
    path: paths.home,
    latest,
    changes: changesOnHome(archive),
    review: actionReview(archive),
    card: latest && socialCard(latest, archive),
    upcoming: nextOfAll(archive),
    trend: archive.tickets.dates.length > 1 ? ticketChart(archive) : null,
    recent: rows.slice(0, recentCount),
    series: seriesRows(archive),
  };
}

function changesOnHome(archive: ArchiveIndex): HomePage["changes"] {
  const latest = archive.meetings.findLast(({ status }) => status === "minutes");
  return latest && archive.hasComparisons
    ? { years: changedYears(archive).map(({ year }) => year), latest: latest.date }
    : null;
}

/** The first meeting that any series plans or cancels after the latest minutes of all; null if none does. */
function nextOfAll(archive: ArchiveIndex): Upcoming | null {
  const latest = archive.meetings.at(-1);
  const latestOfSeries = archive.seriesInUse.flatMap(
    ({ id }) => archive.meetings.findLast(({ series }) => series === id) ?? [],
  );
  const upcoming = latestOfSeries.flatMap((meeting) => upcomingAfter(meeting, archive) ?? []);
  const dayOf = ({ next, cancelled }: Upcoming): string => cancelled?.date ?? next?.date ?? "";
  const [first = null] = upcoming
    .filter((one) => latest && dayOf(one) > latest.date)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return first;
}

/** Every year with a row. A year with only gaps or cancelled meetings has no page of its own. */
export function meetingIndexPage(
  rows: readonly IndexRow[],
  years: readonly YearPage[],
  undated: readonly Diagnostic[],
): MeetingIndexPage {
  return {
    path: paths.meetings,
    years: indexYears(rows, years),
    undated,
  };
}

export function trendsPage(archive: ArchiveIndex, quarantinedCount: number): TrendsPage {
  return {
    path: paths.trends,
    charts: [ticketChart, netChangeChart, queueChart, attendanceChart, allReleasesChart].map((chart) =>
      chart(archive),
    ),
    quarantinedCount,
  };
}

export function searchPage({ meetings }: ArchiveIndex): SearchPage {
  const attended = meetings.findLast(({ attending, status }) => attending !== null && status === "minutes");
  return { path: paths.search, attended: attended?.date ?? null };
}

/** What every page says about the site, in its head, header and footer. */
export function siteMetadata(archive: ArchiveIndex, basePath: string): SiteMetadata {
  const { settings, meetings } = archive;
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    basePath,
    url: settings.url,
    indexing: settings.indexing,
    offline: settings.offline,
    repositoryUrl: settings.repository?.url ?? null,
    footer: settings.footer,
    meetingCount: meetings.filter(({ status }) => status !== "cancelled").length,
    hasSeries: archive.seriesInUse.length > 1,
    firstDate: meetings[0]?.date ?? null,
    latestDate: meetings.at(-1)?.date ?? null,
    holdings: holdingsOf(archive),
    accent: settings.identity.accent,
    logo: settings.identity.logo && {
      light: logoImage(settings.identity.logo.light),
      dark: settings.identity.logo.dark && logoImage(settings.identity.logo.dark),
    },
    faviconPath: settings.identity.favicon?.path ?? null,
  };
}

/** Pixels; the header is hardly higher. */
const logoHeight = 28;

function logoImage({ path, width, height }: Picture): PageImage {
  return { path, width: Math.max(1, Math.round((width / height) * logoHeight)), height: logoHeight };
}
