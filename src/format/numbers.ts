/** A change with its sign: `+2`, `−4` (U+2212), `±0`. */
export function signed(change: number): string {
  if (change > 0) return `+${change}`;
  return change < 0 ? `\u2212${-change}` : "\u00b10";
}

/** `1 file`, `2 files`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** How often each value occurs. */
export function countsOf<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The number rounded to so many decimal places, as `toFixed` rounds. */
export function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  const scaled = value * factor;
  const nearest = Math.round(scaled);
  // `toFixed` is slow, and charts have many places, but halfway between two numbers it alone knows which is nearer.
  return Math.abs(scaled - nearest) < 0.499 ? nearest / factor : Number(value.toFixed(digits));
}

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** `three`; digits above twelve. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

// British English has no comma before "and".
const list = new Intl.ListFormat("en-GB");

/** `Open`, `Open and Closed`, `Open, Waiting and Closed`. */
export function listed(names: readonly string[]): string {
  return list.format(names);
}

/** `Open, Waiting and 3 more` */
export function listedFirst(names: readonly string[], most: number): string {
  const more = names.length - most;
  return listed([...names.slice(0, most), ...(more > 0 ? [`${more} more`] : [])]);
}
