import type { Planned } from "../../model/site-data.ts";

/** Plans a page or file for each item, which is made when it is written. */
export function planned<Item, Made>(
  items: readonly Item[],
  pathsOf: (item: Item) => readonly string[],
  make: (item: Item) => Made,
): Planned<Made>[] {
  return items.map((item) => ({ paths: pathsOf(item), make: () => make(item) }));
}

/** Starts from the beginning whenever it is iterated, as a generator alone cannot. */
export function repeatable<Made>(make: () => Iterator<Made>): Iterable<Made> {
  return { [Symbol.iterator]: make };
}
