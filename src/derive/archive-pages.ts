import { paths } from "../format/urls.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { HomePage, IndexPage, IndexRow, TrendsPage, YearPage } from "../model/pages.ts";
import { byYear } from "./by-year.ts";
import { allReleasesChart, attendanceChart, netChangeChart, queueChart, ticketChart } from "./charts.ts";
import type { Facts } from "./facts.ts";
import { meetingSummary } from "./meeting-summary.ts";
import { dayOf, meetingCount, monthRows } from "./month-rows.ts";
import { withNeighbours } from "./neighbours.ts";
import { upcomingAfter } from "./upcoming.ts";
import { calendarDays, isCancelled, yearCalendar } from "./year-calendar.ts";

const recentCount = 8;

export function homePage(facts: Facts, rows: readonly IndexRow[]): HomePage {
  const meeting = facts.meetings.at(-1);
  const latest = meeting ? meetingSummary(meeting, facts) : null;
  return {
    path: paths.home,
    latest,
    openActions: latest?.actions.filter(({ status }) => status === "open") ?? [],
    upcoming: meeting ? upcomingAfter(meeting, facts.settings) : null,
    trend: facts.tickets.dates.length > 1 ? ticketChart(facts) : null,
    recent: rows.slice(0, recentCount),
  };
}

/** All years that have a row, also those without a page because a gap or a cancellation is all that begins in them. */
export function indexPage(
  rows: readonly IndexRow[],
  years: readonly YearPage[],
  undated: readonly Diagnostic[],
): IndexPage {
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

export function trendsPage(facts: Facts, quarantinedCount: number): TrendsPage {
  return {
    path: paths.trends,
    charts: [ticketChart, netChangeChart, queueChart, attendanceChart, allReleasesChart].map((chart) =>
      chart(facts),
    ),
    quarantinedCount,
  };
}
