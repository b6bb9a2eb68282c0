import type { SearchIndex } from "../../../search/read-index.ts";
import { type FilterName, filterNames, type SearchQuery } from "./query.ts";

export interface RecordFilter {
  /** The filters that a record does not pass, as the sum of their `filterBit`; 0 if it passes all. */
  readonly failed: (record: number) => number;
}

export function filterBit(name: FilterName): number {
  return 1 << filterNames.indexOf(name);
}

/** The filters of a query; loads people and sections only if one of them is set. */
export async function createRecordFilter(index: SearchIndex, query: SearchQuery): Promise<RecordFilter> {
  const { kind, series, year, month, person, section } = query;
  const lists = person !== null || section !== null ? await index.filters() : null;
  const dateOf = (record: number): string => index.dates[index.meetingOf(record)] ?? "";
  const tests: readonly (readonly [FilterName, (record: number) => boolean])[] = [
    ...(kind === null ? [] : [["kind", (record: number) => index.kindOf(record) === kind] as const]),
    ...(series === null ? [] : [["series", (record: number) => index.seriesOf(record) === series] as const]),
    ...(year === null ? [] : [["year", (record: number) => dateOf(record).startsWith(year)] as const]),
    ...(month === null ? [] : [["month", (record: number) => dateOf(record).startsWith(month)] as const]),
    ...(person === null
      ? []
      : [["person", (record: number) => lists?.person.get(person)?.has(record) ?? false] as const]),
    ...(section === null
      ? []
      : [["section", (record: number) => lists?.section.get(section)?.has(record) ?? false] as const]),
  ];
  return {
    failed: (record) =>
      tests.reduce((sum, [name, passes]) => (passes(record) ? sum : sum + filterBit(name)), 0),
  };
}
