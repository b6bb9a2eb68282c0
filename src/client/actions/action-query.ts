/** Which action items to list; null leaves none out. */
export interface ActionQuery {
  /** The last part of the page of a person, or a name as written. */
  readonly owner: string | null;
  /** `open` also stands for those that are back. */
  readonly status: string | null;
  /** Whole weeks; an item is as old or older. */
  readonly age: number | null;
}

/** What a filter needs to know of an action item. */
export interface FilteredItem {
  readonly owners: readonly string[];
  readonly status: string;
  /** Whole weeks from the first minutes that list it to the last. */
  readonly weeks: number;
}

/** Reads the query of an address. */
export function readActionQuery(query: string): ActionQuery {
  const values = new URLSearchParams(query);
  const age = values.get("age") ?? "";
  return {
    owner: values.get("owner") || null,
    status: values.get("status") || null,
    age: /^\d{1,4}$/.test(age) ? Number(age) : null,
  };
}

/** The query of an address; empty if it lists all. */
export function writeActionQuery({ owner, status, age }: ActionQuery): string {
  const query = new URLSearchParams({
    ...(owner === null ? {} : { owner }),
    ...(status === null ? {} : { status }),
    ...(age === null ? {} : { age: String(age) }),
  });
  return query.size === 0 ? "" : `?${query}`;
}

export function matches({ owner, status, age }: ActionQuery, item: FilteredItem): boolean {
  const isOwner = (name: string): boolean => name.toLowerCase() === owner?.toLowerCase();
  return (
    (owner === null || item.owners.some(isOwner)) &&
    (status === null || item.status === status || (status === "open" && item.status === "back")) &&
    (age === null || item.weeks >= age)
  );
}
