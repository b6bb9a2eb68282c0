import { dateRelativeTo, daysBetween, durationInWords } from "../../format/days.ts";
import { paths } from "../../format/urls.ts";
import type { GoneCount, NoDelta } from "../../model/delta.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { GoneRow } from "../../model/tables.ts";

/** `since 7 Sep`; if that is not one week ago, also how long: `since 24 Aug, 3 weeks`. */
export function since(baseline: IsoDate, date: IsoDate): string {
  const days = daysBetween(baseline, date);
  const span = days === 7 ? "" : `, ${durationInWords(days)}`;
  return `since ${dateRelativeTo(baseline, date)}${span}`;
}

/** A row for a count of the previous minutes that these minutes no longer list. */
export function goneRow(gone: GoneCount, label: string, anchor: string): GoneRow {
  return { ...gone, label, baselinePath: paths.meeting(gone.baseline.date, anchor) };
}

/** Why a table has no changes, in a sentence; null if it has some. `staleReason` says why its counts are copies. */
export function noDeltaNote(why: NoDelta | null, staleReason: string | undefined): string | null {
  if (why === "stale")
    return `Copied from earlier minutes${staleReason ? ` (${staleReason})` : ""}, so nothing is compared.`;
  if (why === "cancelled") return "The meeting was cancelled, so nothing is compared.";
  if (why === "agenda") return "Written before the meeting, so nothing is compared yet.";
  return why === "first"
    ? "The first minutes that record these counts, so there is nothing to compare with."
    : null;
}
