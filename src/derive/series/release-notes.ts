import type { ChartNote } from "../../model/chart.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { Texts } from "../../texts/texts.ts";
import { matchColumns } from "../deltas/match-columns.ts";
import { predecessorColumn, versionName } from "../deltas/release-versions.ts";
import { isSharedColumn } from "../deltas/shared-columns.ts";

/** The meetings where a release column continues another one, such as `3.5.24 after 3.5.22`, appears or ends. */
export function rolloverNotes(
  meetings: readonly Meeting[],
  dates: readonly IsoDate[],
  { counts: { notes } }: Texts,
): ChartNote[] {
  const tables = new Map(
    meetings.map(({ date, releases }) => [date, releases?.map(({ column }) => column) ?? []]),
  );
  return dates.flatMap((date, at): ChartNote[] => {
    const before = tables.get(dates[at - 1] ?? "");
    const now = tables.get(date) ?? [];
    if (!before) return [];
    const matches = matchColumns(now, before);
    const plain = now.filter((column) => !isSharedColumn(column));
    const rolled = plain.flatMap((column) => {
      const from = matches.get(column);
      return from === undefined || from === column ? [] : [notes.after(column, from)];
    });
    const added = now.filter((column) => !matches.has(column));
    const continued = new Set(matches.values());
    const ended = before.filter((column) => !continued.has(column));
    const known = besideNext(before, notes);
    const doubled = besideNext(now, notes).filter((pair) => !known.includes(pair));
    const texts = [
      ...rolled,
      ...(doubled.length > 0 ? [notes.twoTables(doubled)] : []),
      ...(added.length > 0 ? [notes.new(added)] : []),
      ...(ended.length > 0 ? [notes.noLongerListed(ended)] : []),
    ];
    return texts.length > 0 ? [{ date, text: texts.join("; ") }] : [];
  });
}

/** Releases that a meeting lists beside the next one of their series: `3.5.24 beside 3.5.22`. */
function besideNext(columns: readonly string[], notes: Texts["counts"]["notes"]): string[] {
  return columns.flatMap((column) => {
    const others = columns.filter((other) => versionName(other) !== versionName(column));
    const old = predecessorColumn(column, others);
    return old === undefined ? [] : [notes.beside(column, old)];
  });
}
