import type { Baseline, ComparedCount } from "../../model/delta.ts";
import type { Meeting, MeetingId } from "../../model/meeting.ts";
import { compare } from "./compare-board.ts";

/**
 * How many people attended each meeting that names some, by its day, compared with the meeting before of the same series.
 * An agenda and a cancelled meeting are not compared, and nothing is compared with them. `meetings` are sorted by day.
 */
export function attendanceFigures(meetings: readonly Meeting[], name: string): Map<MeetingId, ComparedCount> {
  const figures = new Map<MeetingId, ComparedCount>();
  const latest = new Map<string, Baseline>();
  for (const { id, date, series, attending, status } of meetings) {
    const count = attending?.length ?? 0;
    if (count === 0) continue;
    const hasTakenPlace = status === "minutes";
    const baseline = hasTakenPlace ? (latest.get(series) ?? null) : null;
    figures.set(id, compare(name, count, baseline, hasTakenPlace ? "first" : status));
    if (hasTakenPlace) latest.set(series, { date, count });
  }
  return figures;
}
