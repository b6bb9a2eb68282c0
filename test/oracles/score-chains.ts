/**
 * Which items of real minutes are the same, as somebody decided who read them all. A line such as
 * `2020-03-16/8 = 2020-03-23/4` names two items by the date and their place in the minutes, from 0.
 */
export interface ChainReference {
  readonly same: readonly string[];
  /** Pairs that can be read either way, and count neither way. */
  readonly unclear: readonly string[];
}

export interface ChainScore {
  /** Number of chains of two or more items in the reference. */
  readonly chains: number;
  /** Share of the links found that the reference has. */
  readonly precision: number;
  /** Share of the links of the reference that were found. */
  readonly recall: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface FoundItem {
  readonly position: string;
  /** The same for all items of a chain. */
  readonly key: string;
}

/** Two items are linked if they are in one chain. `items` are in order. */
export function scoreChains(items: readonly FoundItem[], { same, unclear }: ChainReference): ChainScore {
  const lastOf = new Map<string, string>();
  const found: string[] = [];
  for (const { position, key } of items) {
    const last = lastOf.get(key);
    if (last !== undefined) found.push(`${last} = ${position}`);
    lastOf.set(key, position);
  }
  const certain = chainsOf(same);
  const possible = chainsOf([...same, ...unclear]);
  const actual = chainsOf(found);
  const right = found.filter((link) => isInside(link, certain));
  const wrong = found.filter((link) => !isInside(link, possible));
  const missed = same.filter((link) => !isInside(link, actual));
  return {
    chains: new Set(same.map((link) => certain(ends(link)[0]))).size,
    precision: right.length / (right.length + wrong.length),
    recall: 1 - missed.length / same.length,
    wrong,
    missed,
  };
}

/** Gives the chain of each position, as the first position that stands for it. */
function chainsOf(links: readonly string[]): (position: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (position: string): string => {
    let root = position;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const link of links) {
    const [one, other] = ends(link).map(rootOf);
    if (one !== undefined && other !== undefined && one !== other) parents.set(other, one);
  }
  return rootOf;
}

function ends(link: string): readonly [string, string] {
  const [one = "", other = ""] = link.split(" = ");
  return [one, other];
}

function isInside(link: string, chainOf: (position: string) => string): boolean {
  const [one, other] = ends(link);
  return chainOf(one) === chainOf(other);
}
