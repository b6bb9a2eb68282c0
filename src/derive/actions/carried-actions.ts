import { daysBetween } from "../../format/days/days.ts";
import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import { type Walk, walkGroups, withCheckpoints } from "../../format/reuse/checkpoints.ts";
import type { Person } from "../../model/archive.ts";
import type { IsoDate, Meeting, MeetingDate, MeetingId } from "../../model/meeting.ts";
import type { ActionItem } from "../../model/outline.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import { createLikeness, type Likeness } from "./likeness.ts";
import { type Listed, listed, matchScore } from "./same-item.ts";

/** An action item of one meeting, with how long it has been carried. */
export interface CarriedAction {
  readonly action: ActionItem;
  /** Identifies the item across meetings, whatever its words. */
  readonly key: string;
  /** One entry for each owner; null if the name is unknown or ambiguous. */
  readonly people: readonly (Person | null)[];
  /** Date of the first meeting that lists the item. */
  readonly firstSeen: MeetingDate;
  /** Whole weeks from `firstSeen` to this meeting; of months, those that have surely passed. */
  readonly weeks: number;
}

/** A reworded item is looked for in so many of the latest meetings that list any items. */
const recentMeetings = 4;

/** One item over all meetings that list it, however they word it. */
interface Chain {
  readonly key: string;
  readonly firstSeen: IsoDate;
}

/** How an item was last listed. */
interface LastListing {
  readonly item: Listed;
  /** Number of the meeting, among those of its series that list items. */
  readonly meeting: number;
}

type Origins = Readonly<Record<string, string>>;

const noOrigins: Origins = {};

/**
 * The action items of each meeting, by its id; `meetings` are sorted by date. An item is the same as an earlier one if it
 * has the same words and owners, or if both are alike enough. No two items of a meeting are the same. Where the meetings are
 * only the latest ones, `origins` has the keys of items that earlier ones list too, by those that they would have.
 */
export function carriedActions(
  meetings: readonly Meeting[],
  people: PeopleIndex,
  origins: Origins = noOrigins,
): ReadonlyMap<MeetingId, readonly CarriedAction[]> {
  const carried = carryAll(meetings, people, origins);
  return new Map(meetings.map(({ id }, at) => [id, carried[at] ?? []]));
}

type ItemWalk = Walk<Meeting, readonly CarriedAction[]>;

const carryAll = withCheckpoints((people: PeopleIndex, origins: Origins) =>
  walkGroups(seriesOf, () => walkSeries(people, origins)),
);

function seriesOf({ series }: Meeting): string {
  return series;
}

/** The state of a walk: what the meetings of a series so far say of action items. */
interface Seen {
  readonly likeness: Likeness;
  readonly byCopy: ReadonlyMap<string, Chain>;
  /** Items of the latest meetings. */
  readonly recent: ReadonlyMap<Chain, LastListing>;
  readonly meetingCount: number;
}

const nothingSeen: Seen = {
  likeness: createLikeness(),
  byCopy: new Map(),
  recent: new Map(),
  meetingCount: 0,
};

function walkSeries(people: PeopleIndex, origins: Origins, seen: Seen = nothingSeen): ItemWalk {
  const likeness = seen.likeness.copy();
  const byCopy = new Map(seen.byCopy);
  const recent = new Map(seen.recent);
  let { meetingCount } = seen;

  function step({ id, actions, date, issueKeys }: Meeting): readonly CarriedAction[] {
    if (actions.length === 0) return [];
    meetingCount += 1;
    for (const [chain, { meeting }] of recent)
      if (meetingCount - meeting > recentMeetings) recent.delete(chain);
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
      [...recent].filter(([chain]) => !taken.has(chain)),
    )) {
      if (!found.has(item) && !taken.has(chain)) take(item, chain);
    }
    for (const item of others) likeness.add(item.wording());
    return items.map((item) => {
      const chain = found.get(item) ?? newChain(item, id);
      byCopy.set(item.copy, chain);
      recent.set(chain, { item, meeting: meetingCount });
      const { key, firstSeen } = chain;
      const weeks = Math.round(daysBetween(firstSeen, date) / 7);
      return { action: item.action, people: item.people, key, firstSeen, weeks };
    });
  }

  function newChain({ action }: Listed, id: MeetingId): Chain {
    const own = `${id}#${action.id}`;
    const key = origins[own] ?? own;
    return { key, firstSeen: dayOfMeeting(key) };
  }

  /** The pairs that may be the same item, the most alike first. */
  function bestMatches(
    items: readonly Listed[],
    listings: readonly (readonly [Chain, LastListing])[],
  ): readonly { readonly item: Listed; readonly chain: Chain }[] {
    return items
      .flatMap((item) =>
        listings.flatMap(([chain, last]) => {
          const score = matchScore(last.item, item, meetingCount - last.meeting, likeness);
          return score === null ? [] : [{ item, chain, score }];
        }),
      )
      .toSorted((a, b) => b.score - a.score);
  }

  return { step, copy: () => walkSeries(people, origins, { likeness, byCopy, recent, meetingCount }) };
}
