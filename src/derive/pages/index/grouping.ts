import type { YearGroup, YearList } from "../../../model/collected-pages.ts";
import type { IndexRow, MonthRows } from "../../../model/index-pages.ts";
import type { IsoDate } from "../../../model/meeting.ts";
import type { Neighbours, PageLink } from "../../../model/pages.ts";

/** Groups rows by year, newest year first; rows keep their order within a year. */
export function byYear<Row>(rows: readonly Row[], dateOf: (row: Row) => IsoDate): YearGroup<Row>[] {
  const years = new Map<string, Row[]>();
  for (const row of rows) {
    const year = dateOf(row).slice(0, 4);
    const rowsOfYear = years.get(year) ?? [];
    rowsOfYear.push(row);
    years.set(year, rowsOfYear);
  }
  return [...years]
    .map(([year, rowsOfYear]) => ({ year, rows: rowsOfYear }))
    .toSorted((a, b) => (a.year < b.year ? 1 : -1));
}

/** A list with more rows is long. It never becomes short again, so that the pages of its years stay. */
const longestWhole = 60;
/** A long list shows at least so many rows, and the rest of their last day. */
const fewestRecent = 40;

/** Rows by years. They may come in any order; the rows of a year keep theirs. */
export function yearList<Row>(rows: readonly Row[], dateOf: (row: Row) => IsoDate): YearList<Row> {
  return { years: byYear(rows, dateOf), recent: recentRows(rows, dateOf) };
}

function recentRows<Row>(rows: readonly Row[], dateOf: (row: Row) => IsoDate): YearList<Row>["recent"] {
  if (rows.length <= longestWhole) return null;
  const newest = rows.map(dateOf).toSorted().toReversed();
  const since = newest[fewestRecent - 1] ?? "";
  return { since, rows: rows.filter((row) => dateOf(row) >= since) };
}

/** Groups rows by month; months and rows keep their order. */
export function byMonth(rows: readonly IndexRow[]): MonthRows[] {
  const months = new Map<string, IndexRow[]>();
  for (const row of rows) {
    const month = dayOf(row).slice(0, 7);
    const rowsOfMonth = months.get(month) ?? [];
    rowsOfMonth.push(row);
    months.set(month, rowsOfMonth);
  }
  return [...months].map(([month, rowsOfMonth]) => ({
    month,
    meetingCount: meetingCount(rowsOfMonth),
    rows: rowsOfMonth,
  }));
}

/** The date of a row; for days without minutes, the first of them. */
export function dayOf(row: IndexRow): IsoDate {
  return row.kind === "missing" ? row.days[0] : row.date;
}

/** How many rows are published meetings that were not cancelled. */
export function meetingCount(rows: readonly IndexRow[]): number {
  return rows.filter((row) => row.kind === "meeting" && row.status !== "cancelled").length;
}

/** Adds links to the previous and the next page to each item of a sequence that has pages. */
export function withNeighbours<Item>(
  items: readonly Item[],
  linkTo: (item: Item) => PageLink,
): (Item & Neighbours)[] {
  const links = items.map(linkTo);
  return items.map((item, index) => ({
    previous: links[index - 1] ?? null,
    next: links[index + 1] ?? null,
    ...item,
  }));
}
