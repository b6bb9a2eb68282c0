import { totalName } from "../../format/names.ts";
import type { Baseline, ComparedBoard, ComparedCount, NoDelta } from "../../model/delta.ts";
import type { BoardName, Meeting } from "../../model/meeting.ts";
import { baselineMeeting, notFresh } from "./baseline.ts";

/**
 * A count beside its baseline. Without one, `why` says what is missing; a state that the baseline meeting did not list
 * is new, which is no change (DESIGN section 3, rule 3).
 */
export function compare(name: string, count: number, baseline: Baseline | null, why: NoDelta): ComparedCount {
  if (!baseline) return { name, count, delta: null, why };
  return { name, count, delta: { change: count - baseline.count, baseline }, why: null };
}

interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** The ticket counts of a meeting with their changes; null where it recorded none. */
export function compareTickets(meeting: Meeting, meetings: readonly Meeting[]): ComparedBoard | null {
  return compareBoard(meeting, "tickets", meetings, ({ tickets }) =>
    tickets?.map(({ state, count }) => ({ name: state, count })),
  );
}

/** The queue counts of a meeting with their changes; null where it recorded none. */
export function compareQueues(meeting: Meeting, meetings: readonly Meeting[]): ComparedBoard | null {
  return compareBoard(meeting, "queues", meetings, ({ queues }) => queues ?? undefined);
}

function compareBoard(
  meeting: Meeting,
  board: BoardName,
  meetings: readonly Meeting[],
  countsOf: (meeting: Meeting) => readonly NamedCount[] | undefined,
): ComparedBoard | null {
  const counts = countsOf(meeting);
  if (!counts) return null;
  const unfit = notFresh(meeting, board);
  const earlier = unfit ? null : baselineMeeting(meeting, board, meetings);
  const date = earlier?.date ?? null;
  const earlierCounts = earlier ? (countsOf(earlier) ?? []) : [];
  const why = unfit ?? (earlier ? "new" : "first");
  return {
    baselineDate: date,
    counts: counts.map(({ name, count }) => {
      const before = earlierCounts.find((other) => other.name === name);
      return compare(name, count, date && before ? { date, count: before.count } : null, why);
    }),
    total: compare(totalName, sum(counts), date ? { date, count: sum(earlierCounts) } : null, why),
    gone: earlierCounts
      .filter(({ name }) => date && !counts.some((other) => other.name === name))
      .map(({ name, count }) => ({ name, baseline: { date: date ?? meeting.date, count } })),
  };
}

function sum(counts: readonly NamedCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
