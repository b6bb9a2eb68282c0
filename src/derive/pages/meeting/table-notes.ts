import { daysBetween } from "../../../format/days/days.ts";
import { isMonth } from "../../../format/days/months.ts";
import { sameSeriesOn } from "../../../format/meetings/meeting-id.ts";
import { paths } from "../../../format/urls.ts";
import type { Baseline, GoneCount, NoDelta } from "../../../model/delta.ts";
import type { Meeting, MeetingDate } from "../../../model/meeting.ts";
import type { GoneRow } from "../../../model/tables.ts";
import type { Texts } from "../../../texts/texts.ts";

/** `since 7 Sep`; if that is not one week ago, also how long, where that is known: `since 24 Aug, 3 weeks`. */
export function since(baseline: MeetingDate, date: MeetingDate, { figures }: Texts): string {
  const days = daysBetween(baseline, date);
  return figures.since(baseline, date, days === 7 || [baseline, date].some(isMonth) ? null : days);
}

/** A row for a count of the previous minutes that these minutes no longer list. */
export function goneRow(
  gone: GoneCount,
  label: string,
  meeting: Pick<Meeting, "id">,
  anchor: string,
): GoneRow {
  return { label, baselinePath: baselinePath(meeting, gone.baseline, anchor), ...gone };
}

/** Where the count stands that a count of a meeting is compared with. */
export function baselinePath({ id }: Pick<Meeting, "id">, { date }: Baseline, anchor: string): string {
  return paths.meeting(sameSeriesOn(id, date), anchor);
}

/** Why a table has no changes, in a sentence; null if it has some. `staleReason` says why its counts are copies. */
export function noDeltaNote(
  why: NoDelta | null,
  staleReason: string | undefined,
  { figures: { notes } }: Texts,
): string | null {
  if (why === "stale") return notes.stale(staleReason);
  return why === null || why === "new" ? null : notes[why];
}
