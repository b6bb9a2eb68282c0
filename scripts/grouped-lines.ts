/** The number of lines of a kind that show what it is about. */
const most = 10;

/** Lines that are printed in full or, of a kind that has many, the first of them and how many more there are. */
export function groupedLines<Item>(
  items: readonly Item[],
  kindOf: (item: Item) => string,
  lineOf: (item: Item) => string,
  isWhole: boolean,
): string[] {
  const kinds = new Map<string, Item[]>();
  for (const item of items) {
    const kind = kinds.get(kindOf(item));
    if (kind) kind.push(item);
    else kinds.set(kindOf(item), [item]);
  }
  if (isWhole || [...kinds.values()].every((kind) => kind.length <= most)) return items.map(lineOf);
  return [...kinds].flatMap(([kind, ofKind]) => [
    ...ofKind.slice(0, most).map(lineOf),
    ...(ofKind.length > most ? [`... and ${ofKind.length - most} more: ${kind}; --all prints them.`] : []),
  ]);
}
