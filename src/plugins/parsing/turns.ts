/** Items that a thread takes at a time. */
const turnLength = 10;

/** Counts the items that are taken, for all threads that share the items. */
export type Taken = Int32Array<SharedArrayBuffer>;

export function nothingTaken(): Taken {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Takes the next items, with the place of the first, as long as there are any that no thread has taken. */
export function* turns<Item>(
  taken: Taken,
  items: readonly Item[],
): Generator<{ readonly from: number; readonly own: readonly Item[] }> {
  for (;;) {
    const from = Atomics.add(taken, 0, turnLength);
    if (from >= items.length) return;
    yield { from, own: items.slice(from, from + turnLength) };
  }
}
