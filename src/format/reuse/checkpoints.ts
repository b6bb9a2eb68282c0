/** Goes through items in order and returns a result for each, which may depend on the items before it. */
export interface Walk<Item, Result> {
  readonly step: (item: Item) => Result;
  /** A copy of its state. From here on, the two walks are independent. */
  readonly copy: () => Walk<Item, Result>;
}

/** Number of items between two checkpoints. */
const interval = 1000;

/**
 * Walks through a list and keeps the results. If the next list starts with the same items, the walk continues from the last
 * checkpoint before the first difference, so that a server does not repeat all of it after each save. There is a checkpoint at that
 * difference too, because a file is often saved several times in a row. Another `context` starts over.
 */
export function withCheckpoints<Item extends object, Context extends readonly unknown[], Result>(
  start: (...context: Context) => Walk<Item, Result>,
): (items: readonly Item[], ...context: Context) => readonly Result[] {
  interface Run {
    readonly context: Context;
    readonly items: readonly Item[];
    readonly results: readonly Result[];
    /** Copies of the walk after some numbers of items, the smallest first. */
    readonly checkpoints: readonly { readonly count: number; readonly walk: Walk<Item, Result> }[];
  }
  /** By the first item: if that differs, no part of a run is valid. */
  const runs = new WeakMap<Item, Run>();
  return (items, ...context) => {
    const [first] = items;
    if (first === undefined) return [];
    const known = runs.get(first);
    const before = known?.context.every((one, at) => one === context[at]) ? known : undefined;
    const sameCount = before ? firstDifference(before.items, items) : 0;
    if (before && sameCount === items.length && sameCount === before.items.length) return before.results;
    const valid = (before?.checkpoints ?? []).filter(({ count }) => count <= sameCount);
    const last = valid.at(-1);
    const results = (before?.results ?? []).slice(0, last?.count ?? 0);
    const walk = last?.walk.copy() ?? start(...context);
    const checkpoints = valid.filter(({ count }) => count % interval === 0);
    for (const item of items.slice(results.length)) {
      const count = results.length;
      const isDue = count % interval === 0 || count === sameCount;
      if (isDue && count > (checkpoints.at(-1)?.count ?? 0)) checkpoints.push({ count, walk: walk.copy() });
      results.push(walk.step(item));
    }
    runs.set(first, { context, items, results, checkpoints });
    return results;
  };
}

/** Walks through each group of items separately. */
export function walkGroups<Item, Result>(
  groupOf: (item: Item) => string,
  start: () => Walk<Item, Result>,
  before: ReadonlyMap<string, Walk<Item, Result>> = new Map(),
): Walk<Item, Result> {
  const walks = new Map([...before].map(([group, walk]) => [group, walk.copy()]));
  return {
    step(item) {
      const group = groupOf(item);
      const walk = walks.get(group) ?? start();
      walks.set(group, walk);
      return walk.step(item);
    },
    copy: () => walkGroups(groupOf, start, walks),
  };
}

/** The index of the first item that differs; the number of `some` if all of them are the same. */
function firstDifference<Item>(some: readonly Item[], others: readonly Item[]): number {
  const at = some.findIndex((item, index) => item !== others[index]);
  return at < 0 ? some.length : at;
}
