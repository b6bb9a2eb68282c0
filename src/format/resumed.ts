/** Takes items in order and makes something of each. What it makes may depend on the items before. */
export interface Walk<Item, Made> {
  readonly step: (item: Item) => Made;
  /** A copy of its state. From here on, the two walks are independent. */
  readonly copy: () => Walk<Item, Made>;
}

/** Number of items after which a copy of a walk is kept. */
const stride = 1000;

/**
 * Walks through a list and remembers the results. If the next list starts with the same items, the walk continues from the last copy
 * made before the first difference, so a server does not repeat all of it after each save. Another `context` starts over.
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

/** Walks through each group of items separately. */
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
