import type { Archive } from "../model/archive.ts";
import type { Meeting } from "../model/meeting.ts";

/** Sorts meetings by date and links each to the previous and next one. */
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
