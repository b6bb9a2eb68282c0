import { paths } from "../../format/urls.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { HomePage, IndexRow, MeetingIndexPage, TrendsPage, YearPage } from "../../model/index-pages.ts";
import type { SiteMetadata } from "../../model/pages.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import {
  allReleasesChart,
  attendanceChart,
  netChangeChart,
  queueChart,
  ticketChart,
} from "../charts/count-charts.ts";
import { byYear, dayOf, meetingCount, monthRows, withNeighbours } from "./grouping.ts";
import { meetingSummary } from "./meeting-summary.ts";
import { socialCard } from "./social-card.ts";
import { upcomingAfter } from "./upcoming.ts";
import { calendarDays, isCancelled, yearCalendar } from "./year-calendar.ts";

const recentCount = 8;

export function homePage(archive: ArchiveIndex, rows: readonly IndexRow[]): HomePage {
  const meeting = archive.meetings.at(-1);
  const latest = meeting ? meetingSummary(meeting, archive) : null;
  return {
    path: paths.home,
    latest,
    openActions: latest?.actions.filter(({ status }) => status === "open") ?? [],
    card: latest && socialCard(latest, archive),
    upcoming: meeting ? upcomingAfter(meeting, archive.settings) : null,
    trend: archive.tickets.dates.length > 1 ? ticketChart(archive) : null,
    recent: rows.slice(0, recentCount),
  };
}

/** All years that have a row, also those without a page because a gap or a cancellation is all that begins in them. */
export function meetingIndexPage(
  rows: readonly IndexRow[],
  years: readonly YearPage[],
  undated: readonly Diagnostic[],
): MeetingIndexPage {
  return {
    path: paths.meetings,
    years: byYear(rows, dayOf).map(({ year, rows: own }) => ({
      year,
      path: years.find((page) => page.year === year)?.path ?? null,
      meetingCount: meetingCount(own),
      months: monthRows(own),
    })),
    undated,
  };
}

/** One page for each year that has minutes, oldest first. */
export function yearPages(rows: readonly IndexRow[]): YearPage[] {
  const days = calendarDays(rows);
  const years = byYear(rows, dayOf)
    .filter(({ rows: own }) => own.some(({ kind }) => kind === "meeting" || kind === "quarantined"))
    .reverse();
  const pages = years.map(({ year, rows: own }) => {
    const months = monthRows(own);
    const ownDays = days.filter(({ date }) => date.startsWith(year));
    return {
      path: paths.year(year),
      year,
      calendar: yearCalendar(year, days, months),
      months,
      meetingCount: meetingCount(own),
      cancelledCount: ownDays.filter(isCancelled).length,
      missingCount: ownDays.filter(({ kind }) => kind === "missing").length,
    };
  });
  return withNeighbours(pages, ({ year }) => year);
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

/** What every page shows around its content. */
export function siteMetadata({ settings, meetings }: ArchiveIndex, basePath: string): SiteMetadata {
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    basePath,
    url: settings.url,
    indexing: settings.indexing,
    offline: settings.offline,
    repositoryUrl: settings.repository?.url ?? null,
    meetingCount: meetings.length,
    firstDate: meetings[0]?.date ?? null,
    latestDate: meetings.at(-1)?.date ?? null,
  };
}
