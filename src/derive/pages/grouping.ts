import type { YearGroup } from "../../model/collected-pages.ts";
import type { IndexRow, MonthRows } from "../../model/index-pages.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { Neighbours, Page } from "../../model/pages.ts";

/** Parts rows by the year of their day, the newest year first; within a year they keep their order. */
export function byYear<Row>(rows: readonly Row[], dateOf: (row: Row) => IsoDate): YearGroup<Row>[] {
  const years = new Map<string, Row[]>();
  for (const row of rows) {
    const year = dateOf(row).slice(0, 4);
    const own = years.get(year) ?? [];
    own.push(row);
    years.set(year, own);
  }
  return [...years]
    .map(([year, own]) => ({ year, rows: own }))
    .toSorted((a, b) => (a.year < b.year ? 1 : -1));
}

/** Parts rows by the month of their day, and keeps their order. */
export function monthRows(rows: readonly IndexRow[]): MonthRows[] {
  const months = new Map<string, IndexRow[]>();
  for (const row of rows) {
    const month = dayOf(row).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  return [...months].map(([month, own]) => ({ month, meetingCount: meetingCount(own), rows: own }));
}

/** The day of a row; of weeks without minutes the first one. */
export function dayOf(row: IndexRow): IsoDate {
  return row.kind === "missing" ? row.from : row.date;
}

/** How many of the rows are published meetings that were not called off. */
export function meetingCount(rows: readonly IndexRow[]): number {
  return rows.filter((row) => row.kind === "meeting" && row.status !== "cancelled").length;
}

/** Each page of a row with the ways to the one before and the one after it. */
export function withNeighbours<Own extends Page>(
  pages: readonly Own[],
  labelOf: (page: Own) => string,
): (Own & Neighbours)[] {
  const links = pages.map((page) => ({ path: page.path, label: labelOf(page) }));
  return pages.map((page, index) => ({
    ...page,
    previous: links[index - 1] ?? null,
    next: links[index + 1] ?? null,
  }));
}
