import { paths } from "../../../format/urls.ts";
import type { IndexRow, IndexYear, YearPage } from "../../../model/index-pages.ts";
import type { SeriesLink } from "../../../model/pages.ts";
import { byMonth, byYear, dayOf, meetingCount, withNeighbours } from "./grouping.ts";
import { calendarDays, isCancelled, yearCalendars } from "./year-calendar.ts";

/** More rows are left to the pages of their years, so that the list stays light however old the archive is. */
const mostListed = 80;

/** The years of a list of meetings, newest first; those that have a page of `years` may be left to it. */
export function indexYears(rows: readonly IndexRow[], years: readonly YearPage[]): IndexYear[] {
  const pathOfYear = new Map(years.map(({ year, path }) => [year, path]));
  let listed = 0;
  return byYear(rows, dayOf).map(({ year, rows: rowsOfYear }, index) => {
    listed += rowsOfYear.length;
    const path = pathOfYear.get(year) ?? null;
    return {
      year,
      path,
      meetingCount: meetingCount(rowsOfYear),
      isListed: path === null || index === 0 || listed <= mostListed,
      months: byMonth(rowsOfYear),
    };
  });
}

/** One page for each year that has minutes, oldest first; of one series, if one is named. */
export function yearPages(rows: readonly IndexRow[], series: SeriesLink | null = null): YearPage[] {
  const calendarOf = yearCalendars(calendarDays(rows));
  const years = byYear(rows, dayOf)
    .filter(({ rows: rowsOfYear }) =>
      rowsOfYear.some(({ kind }) => kind === "meeting" || kind === "quarantined"),
    )
    .reverse();
  const pages = years.map(({ year, rows: rowsOfYear }) => {
    const months = byMonth(rowsOfYear);
    const { days, calendar } = calendarOf(year, months);
    return {
      path: series ? paths.yearOf(series.path, year) : paths.year(year),
      series,
      year,
      calendar,
      months,
      meetingCount: meetingCount(rowsOfYear),
      cancelledCount: days.filter(isCancelled).length,
      missingCount: days.filter(({ kind }) => kind === "missing").length,
    };
  });
  return withNeighbours(pages, ({ path, year }) => ({ path, label: year }));
}
