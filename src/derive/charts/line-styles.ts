/** The style sheet has so many. */
const lookCount = 8;

/**
 * The look of each line of a chart, from 1. It follows the place of the name in `order`, so that a state looks the same on
 * every chart, whichever others stand beside it.
 */
export function lineStyles(names: readonly string[], order: readonly string[]): number[] {
  const all = [...order, ...names.filter((name) => !order.includes(name))];
  return names.map((name) => (all.indexOf(name) % lookCount) + 1);
}
