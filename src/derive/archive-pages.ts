import { paths } from "../format/urls.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { HomePage, IndexPage, IndexRow, PageLink, TrendsPage, YearPage } from "../model/pages.ts";
import { allReleasesChart, attendanceChart, netChangeChart, queueChart, ticketChart } from "./charts.ts";
import type { Facts } from "./facts.ts";
import { meetingSummary } from "./meeting-summary.ts";
import { socialCard } from "./social-card.ts";
import { upcomingAfter } from "./upcoming.ts";

const recentCount = 8;

export function homePage(facts: Facts, rows: readonly IndexRow[]): HomePage {
  const meeting = facts.meetings.at(-1);
  const latest = meeting ? meetingSummary(meeting, facts) : null;
  return {
    path: paths.home,
    latest,
    openActions: latest?.actions.filter(({ status }) => status === "open") ?? [],
    card: latest && socialCard(latest, facts),
    upcoming: meeting ? upcomingAfter(meeting, facts.settings) : null,
    trend: facts.tickets.dates.length > 1 ? ticketChart(facts) : null,
    recent: rows.slice(0, recentCount),
  };
}

export function indexPage(
  rows: readonly IndexRow[],
  years: readonly YearPage[],
  undated: readonly Diagnostic[],
): IndexPage {
  return {
    path: paths.meetings,
    years: years.map(({ year, path, meetingCount }) => ({ year, path, count: meetingCount })).reverse(),
    rows,
    undated,
  };
}

/** One page for each year that has a row of its own, oldest first. */
export function yearPages(rows: readonly IndexRow[]): YearPage[] {
  const years = [
    ...new Set(rows.filter(({ kind }) => kind === "meeting" || kind === "quarantined").map(yearOf)),
  ].toSorted();
  const link = (year: string | undefined): PageLink | null =>
    year === undefined ? null : { path: paths.year(year), label: year };
  return years.map((year, index) => {
    const own = rows.filter((row) => yearOf(row) === year);
    return {
      path: paths.year(year),
      year,
      rows: own,
      meetingCount: own.filter(({ kind }) => kind === "meeting").length,
      previous: link(years[index - 1]),
      next: link(years[index + 1]),
    };
  });
}

export function trendsPage(facts: Facts, quarantinedCount: number): TrendsPage {
  return {
    path: paths.trends,
    charts: [ticketChart, netChangeChart, queueChart, attendanceChart, allReleasesChart].map((chart) =>
      chart(facts),
    ),
    quarantinedCount,
  };
}

function yearOf(row: IndexRow): string {
  return (row.kind === "missing" ? row.from : row.date).slice(0, 4);
}
