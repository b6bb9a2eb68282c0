import type { OfYear } from "../model/collected-pages.ts";
import type { IsoDate } from "../model/meeting.ts";

/** Parts rows by the year of their day, the newest year first; within a year they keep their order. */
export function byYear<Row>(rows: readonly Row[], dateOf: (row: Row) => IsoDate): OfYear<Row>[] {
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
