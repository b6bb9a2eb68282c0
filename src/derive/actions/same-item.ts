import { memoize } from "../../format/reuse/memoize.ts";
import type { Person } from "../../model/archive.ts";
import type { ActionItem } from "../../model/outline.ts";
import { type PeopleIndex, personOf } from "../people/people-index.ts";
import type { Likeness } from "./likeness.ts";
import { exactWords, type Wording, wordingOf } from "./wording.ts";

/** How alike two items must be. These figures are tried on a sample of real items that was labelled by hand. */
const enough = {
  /** With an owner in common. */
  sameOwner: 0.42,
  /** With other owners, if the item was handed over. */
  otherOwner: 0.65,
  /** With other owners and the same issue. */
  sameIssue: 0.35,
  /** With other issues, such as after a typing error in one. */
  otherIssue: 0.8,
  /** More for each meeting in between that did not list the item. */
  perMeeting: 0.08,
} as const;

/** An action item as one meeting lists it. */
export interface Listed {
  readonly action: ActionItem;
  readonly people: readonly (Person | null)[];
  readonly owners: readonly string[];
  /** The words and owners, which a copied item has in common with the earlier one. */
  readonly copy: string;
  /** Made only where no copy is found. */
  readonly wording: () => Wording;
}

export function listed(action: ActionItem, issueKeys: readonly string[], people: PeopleIndex): Listed {
  const owned = action.owners.map((owner) => personOf(owner, people));
  const owners = action.owners.map((owner, index) => owned[index]?.slug ?? owner.toLowerCase());
  return {
    action,
    people: owned,
    owners,
    copy: [...owners.toSorted(), exactWordsOf(action)].join("|"),
    wording: () => wordingOfItem(action, issueKeys),
  };
}

const exactWordsOf = memoize(({ text }: ActionItem) => exactWords(text));
const wordingOfItem = memoize(({ text }: ActionItem, issueKeys: readonly string[]) =>
  wordingOf(text, issueKeys),
);

/** How well an item continues one that was listed `ago` meetings before; null if they are two items. */
export function matchScore(earlier: Listed, later: Listed, ago: number, likeness: Likeness): number | null {
  const [before, after] = [earlier.wording(), later.wording()];
  const isSameOwner =
    earlier.owners.some((owner) => later.owners.includes(owner)) ||
    (earlier.owners.length === 0 && later.owners.length === 0);
  const isSameText = exactWordsOf(earlier.action) === exactWordsOf(later.action);
  const alike = isSameText ? 1 : likeness.of(before, after);
  // A closed item is repeated, but not reworded.
  if (earlier.action.status !== "open" && alike < 1) return null;
  const needed = neededLikeness(before, after, isSameOwner, ago);
  if (needed === null || alike < needed) return null;
  return alike + (areShared(before.issueKeys, after.issueKeys) ? 1 : 0) - ago / 50;
}

/** Null where no likeness is enough. */
function neededLikeness(before: Wording, after: Wording, isSameOwner: boolean, ago: number): number | null {
  if (areShared(before.issueKeys, after.issueKeys)) return isSameOwner ? 0 : enough.sameIssue;
  if (before.issueKeys.length > 0 && after.issueKeys.length > 0) return enough.otherIssue;
  if (before.versions.length > 0 && after.versions.length > 0 && !areShared(before.versions, after.versions))
    return null;
  return (isSameOwner ? enough.sameOwner : enough.otherOwner) + (ago - 1) * enough.perMeeting;
}

function areShared(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const others = new Set(other);
  return one.some((value) => others.has(value));
}
