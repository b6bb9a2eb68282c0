import type { Archive } from "../model/archive.ts";
import type { Meeting } from "../model/meeting.ts";

/** Sorts meetings by date and links each to the previous and next one of its series. */
export function linkArchive(meetings: readonly Meeting[]): Archive {
  const sorted = meetings.toSorted(
    (a, b) =>
      (a.date < b.date ? -1 : Number(a.date > b.date)) ||
      a.id.localeCompare(b.id, "en") ||
      a.source.path.localeCompare(b.source.path, "en"),
  );
  const previous = neighbours(sorted);
  const next = neighbours(sorted.toReversed()).toReversed();
  return {
    meetings: sorted.map((meeting, at) => ({
      meeting,
      previous: previous[at] ?? null,
      next: next[at] ?? null,
    })),
  };
}

/** For each meeting, the one before it in its series; undefined for the first of a series. */
function neighbours(meetings: readonly Meeting[]): readonly (Meeting | undefined)[] {
  const latest = new Map<string, Meeting>();
  return meetings.map((meeting) => {
    const before = latest.get(meeting.series);
    latest.set(meeting.series, meeting);
    return before;
  });
}
