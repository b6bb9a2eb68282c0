/** Keeps the result for each text. It forgets none, so it suits few texts that are asked for often, such as the names of counts. */
export function memoizeByText<Value extends object | string | null>(
  compute: (text: string) => Value,
): (text: string) => Value {
  const results = new Map<string, Value>();
  return (text) => {
    const before = results.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    results.set(text, value);
    return value;
  };
}

/**
 * Keeps the last result for each object, as long as the other arguments are the same. A server keeps the meetings that did not
 * change, so it does not compute again what depends on one of them alone.
 */
export function memoize<Item extends object, Others extends readonly unknown[], Value>(
  compute: (item: Item, ...others: Others) => Value,
): (item: Item, ...others: Others) => Value {
  const last = new WeakMap<Item, { readonly others: Others; readonly value: Value }>();
  /** The last other arguments, which thousands of items may have in common. */
  let shared: Others | null = null;
  return (item, ...others) => {
    const before = last.get(item);
    if (before && areSame(before.others, others)) return before.value;
    const value = compute(item, ...others);
    if (shared === null || !areSame(shared, others)) shared = others;
    last.set(item, { others: shared, value });
    return value;
  };
}

/** Keeps the results for the `count` objects that were used last, because those for all objects would take much memory. */
export function memoizeLatest<Item extends object, Value>(
  count: number,
  compute: (item: Item) => Value,
): (item: Item) => Value {
  const results = new Map<Item, { readonly value: Value }>();
  return (item) => {
    const result = results.get(item) ?? { value: compute(item) };
    results.delete(item);
    results.set(item, result);
    for (const [oldest] of results) {
      if (results.size <= count) break;
      results.delete(oldest);
    }
    return result.value;
  };
}

/**
 * Returns the previous object while the new one equals it, so that results memoized for the object stay valid. It compares JSON,
 * which suits small values.
 */
export function reuseIfEqual<Value>(): (value: Value) => Value {
  let last: { readonly value: Value; readonly text: string } | null = null;
  return (value) => {
    const text = JSON.stringify(value);
    if (last?.text !== text) last = { value, text };
    return last.value;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
