/** How many styles the style sheet has. */
const styleCount = 8;

/**
 * The style of each line of a chart, from 1. It depends on the position of the name in `order`, so that a state has the same
 * style on every chart, whichever other states the chart shows.
 */
export function lineStyles(names: readonly string[], order: readonly string[]): number[] {
  const all = [...order, ...names.filter((name) => !order.includes(name))];
  return names.map((name) => (all.indexOf(name) % styleCount) + 1);
}
