import { totalName } from "../../format/names.ts";
import type { Baseline, ComparedBoard, ComparedCount, NoDelta } from "../../model/delta.ts";
import type { BoardName, Meeting } from "../../model/meeting.ts";
import { reasonNotCompared } from "./baseline.ts";

/** A count with its change since the baseline; without a baseline it has none, and `why` is the reason. */
export function compare(name: string, count: number, baseline: Baseline | null, why: NoDelta): ComparedCount {
  if (!baseline) return { name, count, delta: null, why };
  return { name, count, delta: { change: count - baseline.count, baseline }, why: null };
}

interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/**
 * The ticket counts of a meeting with their changes since its baseline meeting; null where it recorded none.
 */
export function compareTickets(meeting: Meeting, baselineMeeting: Meeting | null): ComparedBoard | null {
  return compareBoard(meeting, "tickets", baselineMeeting, ({ tickets }) =>
    tickets?.map(({ state, count }) => ({ name: state, count })),
  );
}

/**
 * The queue counts of a meeting with their changes since its baseline meeting; null where it recorded none.
 */
export function compareQueues(meeting: Meeting, baselineMeeting: Meeting | null): ComparedBoard | null {
  return compareBoard(meeting, "queues", baselineMeeting, ({ queues }) => queues ?? undefined);
}

function compareBoard(
  meeting: Meeting,
  board: BoardName,
  baselineMeeting: Meeting | null,
  countsOf: (meeting: Meeting) => readonly NamedCount[] | undefined,
): ComparedBoard | null {
  const counts = countsOf(meeting);
  if (!counts) return null;
  const notCompared = reasonNotCompared(meeting, board);
  const earlier = notCompared ? null : baselineMeeting;
  const date = earlier?.date ?? null;
  const earlierCounts = earlier ? (countsOf(earlier) ?? []) : [];
  const why = notCompared ?? (earlier ? "new" : "first");
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
