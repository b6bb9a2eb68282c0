import type { SearchIndex } from "../../../search/read-index.ts";
import type { FilterName } from "./query.ts";
import { filterBit, type RecordFilter } from "./record-filter.ts";

export type Counts = Readonly<Record<string, number>>;

export interface Facets {
  readonly series: Counts;
  readonly kind: Counts;
  readonly year: Counts;
}

export interface NameFacets {
  readonly person: Counts;
  readonly section: Counts;
}

export interface CountedFacets {
  readonly facets: Facets;
  readonly months: Counts;
  readonly nameFacets: () => Promise<NameFacets>;
}

/** Number of found records for each value of each filter, as if that filter were not set. */
export function countFacets(
  index: SearchIndex,
  records: readonly number[],
  { failed }: RecordFilter,
): CountedFacets {
  const passing = (...ignored: readonly FilterName[]): readonly number[] => {
    const others = ~ignored.reduce((sum, name) => sum + filterBit(name), 0);
    return records.filter((record) => (failed(record) & others) === 0);
  };
  const dateOf = (record: number): string => index.dates[index.meetingOf(record)] ?? "";
  const ofAnyDate = passing("year", "month");
  return {
    facets: {
      series: counts(passing("series"), index.seriesOf),
      kind: counts(passing("kind"), index.kindOf),
      year: counts(ofAnyDate, (record) => dateOf(record).slice(0, 4)),
    },
    months: counts(ofAnyDate, (record) => dateOf(record).slice(0, 7)),
    async nameFacets() {
      const lists = await index.filters();
      return {
        person: membershipCounts(passing("person"), lists.person),
        section: membershipCounts(passing("section"), lists.section),
      };
    },
  };
}

function counts(records: readonly number[], nameOf: (record: number) => string): Counts {
  const byValue = new Map<string, number>();
  for (const record of records) {
    const value = nameOf(record);
    byValue.set(value, (byValue.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(byValue);
}

function membershipCounts(
  records: readonly number[],
  lists: ReadonlyMap<string, ReadonlySet<number>>,
): Counts {
  const found = new Set(records);
  const byName = [...lists].map(([name, members]) => {
    const [fewer, more] = members.size < found.size ? [members, found] : [found, members];
    let count = 0;
    for (const record of fewer) if (more.has(record)) count += 1;
    return [name, count] as const;
  });
  return Object.fromEntries(byName.filter(([, count]) => count > 0));
}
