import type { Archive } from "../model/archive.ts";
import type { Meeting } from "../model/meeting.ts";

/** Sorts meetings by day and ties each one to its neighbours. */
export function linkArchive(meetings: readonly Meeting[]): Archive {
  const sorted = meetings.toSorted(
    (a, b) => a.date.localeCompare(b.date, "en") || a.source.path.localeCompare(b.source.path, "en"),
  );
  return {
    meetings: sorted.map((meeting, index) => ({
      meeting,
      previous: sorted[index - 1] ?? null,
      next: sorted[index + 1] ?? null,
    })),
  };
}
