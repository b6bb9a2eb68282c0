import { leadingCount } from "../../chart/range.ts";
import { daysBetween } from "../../format/days/days.ts";
import type { IsoDate } from "../../model/meeting.ts";

/** Somebody who took turns of triage duty. Days are oldest first. */
export interface DutyRecord {
  readonly turns: readonly IsoDate[];
  /** The first and the last day on which the minutes name the person. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface TriageShare {
  /**
   * Each turn is shared out equally among those who were with the team on its day; this is the sum of the person's parts. All of
   * them together are the number of turns.
   */
  readonly expected: number;
  /** The longest time between two turns, in weeks; null for fewer than two. */
  readonly longestGap: number | null;
}

/** How fairly turns are spread over those who take any, one share for each record. */
export function triageShares(records: readonly DutyRecord[]): TriageShare[] {
  const turns = records.flatMap((record) => record.turns).toSorted();
  const starts = records.map(({ from }) => from).toSorted();
  const ends = records.map(({ to }) => to).toSorted();
  // What somebody expects who was there for all turns before this one.
  const expectedBefore = [0];
  for (const day of turns) {
    const present = leadingCount(starts, (start) => start <= day) - leadingCount(ends, (end) => end < day);
    expectedBefore.push((expectedBefore.at(-1) ?? 0) + (present > 0 ? 1 / present : 0));
  }
  return records.map(({ turns: own, from, to }) => {
    const before = leadingCount(turns, (day) => day < from);
    const until = leadingCount(turns, (day) => day <= to);
    return {
      expected: Math.max(0, (expectedBefore[until] ?? 0) - (expectedBefore[before] ?? 0)),
      longestGap: longestGap(own),
    };
  });
}

function longestGap(turns: readonly IsoDate[]): number | null {
  if (turns.length < 2) return null;
  const gaps = turns.slice(1).map((day, at) => daysBetween(turns[at] ?? day, day));
  return Math.round(gaps.reduce((a, b) => Math.max(a, b), 0) / 7);
}
