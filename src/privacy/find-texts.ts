/** Entries of the table of shifts; a pair of characters is found by a hash of this size. */
const tableSize = 4096;

/**
 * Tells whether a text contains any of `texts`, in one pass however many there are. From the last two characters of the
 * window that it looks at, it knows how far the next possible match is: the Wu-Manber algorithm.
 */
export function findTexts(texts: readonly string[]): (text: string) => boolean {
  const width = Math.min(...texts.map(({ length }) => length));
  if (texts.length === 0 || width < 2) return (text) => texts.some((wanted) => text.includes(wanted));

  const shifts = new Uint16Array(tableSize).fill(Math.min(width - 1, 0xffff));
  const endings = new Map<number, string[]>();
  for (const wanted of texts) {
    for (let end = 1; end < width; end += 1) {
      const pair = pairAt(wanted, end);
      shifts[pair] = Math.min(shifts[pair] ?? 0, width - 1 - end);
    }
    const last = pairAt(wanted, width - 1);
    endings.set(last, [...(endings.get(last) ?? []), wanted]);
  }

  return (text) => {
    let end = width - 1;
    while (end < text.length) {
      const pair = pairAt(text, end);
      const shift = shifts[pair] ?? 0;
      const start = end - width + 1;
      if (shift === 0 && endings.get(pair)?.some((wanted) => text.startsWith(wanted, start))) return true;
      end += shift || 1;
    }
    return false;
  };
}

/** A hash of the character at `end` and the one before it. */
function pairAt(text: string, end: number): number {
  return (text.charCodeAt(end - 1) * 31 + text.charCodeAt(end) * 7) % tableSize;
}
