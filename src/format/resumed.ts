/** Goes through items in order and makes something of each, by what it has seen before. */
export interface Walk<Item, Made> {
  readonly step: (item: Item) => Made;
  /** The walk as it is now; what either of the two sees later does not change the other. */
  readonly copy: () => Walk<Item, Made>;
}

/** Number of items after which a copy of a walk is kept. */
const stride = 1000;

/**
 * Goes through a list, and keeps what it makes. A list that begins with the same items as the one before, in the same `context`, is
 * gone through from the last copy on that has seen none of the others, so that a server does not start anew after each save.
 */
export function resumed<Item extends object, Context extends readonly unknown[], Made>(
  start: (...context: Context) => Walk<Item, Made>,
): (items: readonly Item[], ...context: Context) => readonly Made[] {
  interface Run {
    readonly context: Context;
    readonly items: readonly Item[];
    readonly made: readonly Made[];
    /** After `stride` items, after twice as many, and so on. */
    readonly copies: readonly Walk<Item, Made>[];
  }
  /** By the first item: without it, nothing of a run could be used again. */
  const runs = new WeakMap<Item, Run>();
  return (items, ...context) => {
    const [first] = items;
    if (first === undefined) return [];
    const known = runs.get(first);
    const before = known?.context.every((one, at) => one === context[at]) ? known : undefined;
    const same = before ? sameUntil(before.items, items) : 0;
    const copies = (before?.copies ?? []).slice(0, Math.floor(same / stride));
    const made = (before?.made ?? []).slice(0, copies.length * stride);
    const walk = copies.at(-1)?.copy() ?? start(...context);
    for (const item of items.slice(made.length)) {
      made.push(walk.step(item));
      if (made.length % stride === 0) copies.push(walk.copy());
    }
    runs.set(first, { context, items, made, copies });
    return made;
  };
}

/** Goes through the items of each group by themselves. */
export function walkGroups<Item, Made>(
  groupOf: (item: Item) => string,
  start: () => Walk<Item, Made>,
  before: ReadonlyMap<string, Walk<Item, Made>> = new Map(),
): Walk<Item, Made> {
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

/** The index of the first item that differs. */
function sameUntil<Item>(some: readonly Item[], others: readonly Item[]): number {
  const at = some.findIndex((item, index) => item !== others[index]);
  return at < 0 ? some.length : at;
}
