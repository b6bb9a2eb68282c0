import type { BoardChange, Comparison, CountChange, ItemChange } from "../model/comparison/comparison.ts";
import { actionChange } from "./action-change.ts";
import { areSamePeople } from "./people.ts";

/** Comparisons that follow each other, in the order of their meetings, as one. Without any, nothing changed. */
export function joined(comparisons: readonly Comparison[]): Comparison {
  const boards = new Map<string, BoardChange[]>();
  const actions = new Map<string, ItemChange>();
  for (const comparison of comparisons) {
    for (const board of comparison.boards) {
      const key = `${board.board} ${board.series}`;
      const parts = boards.get(key) ?? [];
      boards.set(key, parts);
      parts.push(board);
    }
    for (const item of comparison.actions) actions.set(item.key, joinItems(actions.get(item.key), item));
  }
  return {
    meetings: comparisons.flatMap(({ meetings }) => meetings),
    boards: [...boards.values()].flatMap(joinBoards),
    actions: [...actions.values()].filter(({ before, after }) => actionChange(before, after) !== null),
    decisions: comparisons.flatMap(({ decisions }) => decisions),
    support: comparisons.flatMap(({ support }) => support),
  };
}

/** Where the earlier comparison leaves an item out, nothing changed about it. */
function joinItems(earlier: ItemChange | undefined, later: ItemChange): ItemChange {
  if (!earlier) return later;
  const ownersBefore = earlier.handedOverBy ?? later.handedOverBy ?? later.owners;
  const isHandedOver = earlier.before !== null && !areSamePeople(ownersBefore, later.owners);
  return { ...later, before: earlier.before, handedOverBy: isHandedOver ? ownersBefore : null };
}

function joinBoards(parts: readonly BoardChange[]): BoardChange[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const counts = new Map<string, CountChange>();
  for (const part of parts)
    for (const count of part.counts) counts.set(count.name, joinCounts(counts.get(count.name), count));
  return [{ ...first, until: last.until, counts: [...counts.values()] }];
}

/** Where the later counts leave a name out, no table of theirs lists it. */
function joinCounts(earlier: CountChange | undefined, later: CountChange): CountChange {
  return earlier ? { ...later, before: earlier.before, begun: earlier.begun } : later;
}
