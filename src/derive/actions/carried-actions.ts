import { daysBetween } from "../../format/days/days.ts";
import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import type { Person } from "../../model/archive.ts";
import type { IsoDate, Meeting, MeetingDate, MeetingId } from "../../model/meeting.ts";
import type { ActionItem } from "../../model/outline.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import { createLikeness } from "./likeness.ts";
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

/** An item as it was last listed. */
interface Chain {
  readonly key: string;
  readonly firstSeen: IsoDate;
  last: Listed;
  /** Number of the meeting, among those of its series that list items. */
  meeting: number;
}

/**
 * The action items of each meeting, by its id; `meetings` are sorted by date. An item is the same as an earlier one if it
 * has the same words and owners, or if both are alike enough. No two items of a meeting are the same. Where the meetings are
 * only the latest ones, `origins` has the keys of items that earlier ones list too, by those that they would have.
 */
export function carriedActions(
  meetings: readonly Meeting[],
  people: PeopleIndex,
  origins: Readonly<Record<string, string>> = {},
): ReadonlyMap<MeetingId, readonly CarriedAction[]> {
  const bySeries = new Map<string, SeriesItems>();
  const byMeeting = new Map<MeetingId, readonly CarriedAction[]>();
  for (const meeting of meetings) {
    const items = bySeries.get(meeting.series) ?? createSeriesItems(origins);
    bySeries.set(meeting.series, items);
    byMeeting.set(meeting.id, items.carry(meeting, people));
  }
  return byMeeting;
}

interface SeriesItems {
  readonly carry: (meeting: Meeting, people: PeopleIndex) => CarriedAction[];
}

function createSeriesItems(origins: Readonly<Record<string, string>>): SeriesItems {
  const likeness = createLikeness();
  const byCopy = new Map<string, Chain>();
  let recent: Chain[] = [];
  let meetingCount = 0;

  function carry({ id, actions, date, issueKeys }: Meeting, people: PeopleIndex): CarriedAction[] {
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
      const chain = found.get(item) ?? newChain(item, id);
      chain.last = item;
      chain.meeting = meetingCount;
      byCopy.set(item.copy, chain);
      if (!recent.includes(chain)) recent.push(chain);
      const { key, firstSeen } = chain;
      const weeks = Math.round(daysBetween(firstSeen, date) / 7);
      return { action: item.action, people: item.people, key, firstSeen, weeks };
    });
  }

  function newChain(item: Listed, id: MeetingId): Chain {
    const own = `${id}#${item.action.id}`;
    const key = origins[own] ?? own;
    return { key, firstSeen: dayOfMeeting(key), last: item, meeting: meetingCount };
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
