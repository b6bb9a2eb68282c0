import type { IsoDate } from "../model/meeting.ts";
import type { IndexRow, MonthRows } from "../model/pages.ts";

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
