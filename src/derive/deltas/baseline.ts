import type { NoDelta } from "../../model/delta.ts";
import type { BoardName, Meeting } from "../../model/meeting.ts";

/** Why the counts of a board are not compared; null where the meeting recorded them itself. */
export function reasonNotCompared(meeting: Meeting, board: BoardName): NoDelta | null {
  if (meeting.stale[board] !== undefined) return "stale";
  return meeting.status === "minutes" ? null : meeting.status;
}

/**
 * Whether a meeting recorded the board itself, so that others may be compared with it and charts may show it.
 */
export function recordsFreshly(meeting: Meeting, board: BoardName): boolean {
  return meeting[board] !== null && reasonNotCompared(meeting, board) === null;
}

/**
 * For each meeting, the one that its board is compared with, if it is compared: the latest one of the same
 * series on an earlier day that recorded the board freshly; null if there is none. `meetings` are sorted by day.
 * See docs/deltas.md.
 */
export function baselineMeetings(
  board: BoardName,
  meetings: readonly Meeting[],
): readonly (Meeting | null)[] {
  const freshBySeries = new Map<string, Meeting[]>();
  return meetings.map((meeting) => {
    const fresh = freshBySeries.get(meeting.series) ?? [];
    freshBySeries.set(meeting.series, fresh);
    const baseline = fresh.findLast(({ date }) => date < meeting.date) ?? null;
    if (recordsFreshly(meeting, board)) fresh.push(meeting);
    return baseline;
  });
}
