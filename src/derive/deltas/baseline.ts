import type { NoDelta } from "../../model/delta.ts";
import type { BoardName, Meeting } from "../../model/meeting.ts";

/** Why the counts of a board are not facts of that day, or null where they are. */
export function notFresh(meeting: Meeting, board: BoardName): NoDelta | null {
  if (meeting.stale[board] !== undefined) return "stale";
  return meeting.status === "minutes" ? null : meeting.status;
}

/** Whether a meeting recorded the board itself, so that others may be compared with it and charts may show it. */
export function recordsFreshly(meeting: Meeting, board: BoardName): boolean {
  return meeting[board] !== null && notFresh(meeting, board) === null;
}

/**
 * The meeting that a board is compared with: the latest earlier one of the same series that recorded the board freshly
 * (DESIGN section 3, rule 1); null where there is none. `meetings` are sorted by day.
 */
export function baselineMeeting(
  meeting: Meeting,
  board: BoardName,
  meetings: readonly Meeting[],
): Meeting | null {
  return (
    meetings.findLast(
      (earlier) =>
        earlier.date < meeting.date && earlier.series === meeting.series && recordsFreshly(earlier, board),
    ) ?? null
  );
}
