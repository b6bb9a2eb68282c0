import { daysBetween } from "../../format/days.ts";
import { remembered } from "../../format/lazily.ts";
import type { Person } from "../../model/archive.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { ActionItem } from "../../model/outline.ts";
import { type PeopleIndex, personOf } from "../people/people-index.ts";
import { createLikeness, type Likeness } from "./likeness.ts";
import { exactWords, type Wording, wordingOf } from "./wording.ts";

/** An action item of one meeting, with how long it has been carried. */
export interface CarriedAction {
  readonly action: ActionItem;
  /** Identifies the item across meetings, whatever its words. */
  readonly key: string;
  /** One entry for each owner; null if the name is unknown or ambiguous. */
  readonly people: readonly (Person | null)[];
  /** Date of the first meeting that lists the item. */
  readonly firstSeen: IsoDate;
  /** Whole weeks from `firstSeen` to this meeting. */
  readonly weeks: number;
}

/** A reworded item is looked for in so many of the latest meetings that list any items. */
const recentMeetings = 4;

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

/** An item as it was last listed. */
interface Chain {
  readonly key: string;
  readonly firstSeen: IsoDate;
  last: Listed;
  /** Number of the meeting, among those of its series that list items. */
  meeting: number;
}

interface Listed {
  readonly action: ActionItem;
  readonly people: readonly (Person | null)[];
  readonly owners: readonly string[];
  /** The words and owners, which a copied item has in common with the earlier one. */
  readonly copy: string;
  /** Made only where no copy is found. */
  readonly wording: () => Wording;
}

/**
 * The action items of each meeting, by date; `meetings` are sorted by date. An item is the same as an earlier one if it
 * has the same words and owners, or if both are alike enough. No two items of a meeting are the same.
 */
export function carriedActions(
  meetings: readonly Meeting[],
  people: PeopleIndex,
): ReadonlyMap<IsoDate, readonly CarriedAction[]> {
  const bySeries = new Map<string, SeriesItems>();
  const byDate = new Map<IsoDate, readonly CarriedAction[]>();
  for (const meeting of meetings) {
    const items = bySeries.get(meeting.series) ?? createSeriesItems();
    bySeries.set(meeting.series, items);
    byDate.set(meeting.date, items.carry(meeting, people));
  }
  return byDate;
}

interface SeriesItems {
  readonly carry: (meeting: Meeting, people: PeopleIndex) => CarriedAction[];
}

function createSeriesItems(): SeriesItems {
  const likeness = createLikeness();
  const byCopy = new Map<string, Chain>();
  let recent: Chain[] = [];
  let meetingCount = 0;

  function carry({ actions, date, issueKeys }: Meeting, people: PeopleIndex): CarriedAction[] {
    if (actions.length === 0) return [];
    meetingCount += 1;
    recent = recent.filter(({ meeting }) => meetingCount - meeting <= recentMeetings);
    const items = actions.map((action) => listed(action, issueKeys, people));
    const found = new Map<Listed, Chain>();
    const taken = new Set<Chain>();
    const take = (item: Listed, chain: Chain): void => {
      found.set(item, chain);
      taken.add(chain);
    };
    for (const item of items) {
      const chain = byCopy.get(item.copy);
      if (chain && !taken.has(chain)) take(item, chain);
    }
    const others = items.filter((item) => !found.has(item));
    for (const { item, chain } of bestMatches(
      others,
      recent.filter((chain) => !taken.has(chain)),
    )) {
      if (!found.has(item) && !taken.has(chain)) take(item, chain);
    }
    for (const item of others) likeness.add(item.wording());
    return items.map((item) => {
      const chain = found.get(item) ?? newChain(item, date);
      chain.last = item;
      chain.meeting = meetingCount;
      byCopy.set(item.copy, chain);
      if (!recent.includes(chain)) recent.push(chain);
      const { key, firstSeen } = chain;
      const weeks = Math.round(daysBetween(firstSeen, date) / 7);
      return { action: item.action, people: item.people, key, firstSeen, weeks };
    });
  }

  function newChain(item: Listed, date: IsoDate): Chain {
    return { key: `${date}#${item.action.id}`, firstSeen: date, last: item, meeting: meetingCount };
  }

  /** The pairs that may be the same item, the most alike first. */
  function bestMatches(
    items: readonly Listed[],
    chains: readonly Chain[],
  ): readonly { readonly item: Listed; readonly chain: Chain }[] {
    return items
      .flatMap((item) =>
        chains.flatMap((chain) => {
          const score = matchScore(chain.last, item, meetingCount - chain.meeting, likeness);
          return score === null ? [] : [{ item, chain, score }];
        }),
      )
      .toSorted((a, b) => b.score - a.score);
  }

  return { carry };
}

const exactWordsOf = remembered(({ text }: ActionItem) => exactWords(text));
const wordingOfItem = remembered(({ text }: ActionItem, issueKeys: readonly string[]) =>
  wordingOf(text, issueKeys),
);

function listed(action: ActionItem, issueKeys: readonly string[], people: PeopleIndex): Listed {
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

/** How well an item continues an earlier one, so many meetings later; null if they are two items. */
function matchScore(earlier: Listed, later: Listed, ago: number, likeness: Likeness): number | null {
  const [before, after] = [earlier.wording(), later.wording()];
  const isSameOwner =
    earlier.owners.some((owner) => later.owners.includes(owner)) ||
    (earlier.owners.length === 0 && later.owners.length === 0);
  const alike = before.exact === after.exact ? 1 : likeness.of(before, after);
  // A closed item is repeated, but not reworded.
  if (earlier.action.status !== "open" && alike < 1) return null;
  const needed = neededLikeness(before, after, isSameOwner, ago);
  if (needed === null || alike < needed) return null;
  return alike + (areShared(before.issueKeys, after.issueKeys) ? 1 : 0) - ago / 50;
}

/** Null where no likeness is enough. */
function neededLikeness(before: Wording, after: Wording, isSameOwner: boolean, ago: number): number | null {
  if (areShared(before.issueKeys, after.issueKeys)) return isSameOwner ? 0 : enough.sameIssue;
  if (before.issueKeys.size > 0 && after.issueKeys.size > 0) return enough.otherIssue;
  if (before.versions.size > 0 && after.versions.size > 0 && !areShared(before.versions, after.versions))
    return null;
  return (isSameOwner ? enough.sameOwner : enough.otherOwner) + (ago - 1) * enough.perMeeting;
}

function areShared(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const value of one) if (other.has(value)) return true;
  return false;
}
