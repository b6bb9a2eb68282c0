// What an import found, in figures that a person can judge.

import type { IsoDate } from "../model/meeting.ts";
import type { ImportedFile } from "./create-minutes-file.ts";
import type { SkippedFile } from "./selection/select-files.ts";
import { type UnknownShape, unknownShapes } from "./unknown-shapes.ts";

export interface ImportSummary {
  readonly meetings: number;
  /** The first and the last day; null without a meeting. */
  readonly days: { readonly first: IsoDate; readonly last: IsoDate } | null;
  /** Ids of the series besides the main one. */
  readonly series: readonly string[];
  /** Of meetings that say who attended. */
  readonly attended: number;
  /** Different spellings of those who attended. */
  readonly names: number;
  readonly actions: number;
  /** Of action items that name somebody. */
  readonly owned: number;
  readonly decisions: number;
  /** Why files were left alone, the most frequent reason first. */
  readonly skipped: readonly { readonly reason: string; readonly count: number; readonly example: string }[];
  readonly shapes: readonly UnknownShape[];
}

export function summarizeImport(
  files: readonly ImportedFile[],
  skipped: readonly SkippedFile[],
): ImportSummary {
  const meetings = files.map(({ meeting }) => meeting);
  const dates = meetings.map(({ date }) => date).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  const attending = meetings.flatMap((meeting) => (meeting.attending ?? []).map(({ name }) => name));
  const actions = meetings.flatMap((meeting) => meeting.actions);
  const folders = files.map(({ target }) => target.split("/")).filter((parts) => parts.length > 2);
  return {
    meetings: meetings.length,
    days: first === undefined || last === undefined ? null : { first, last },
    series: [...new Set(folders.flatMap(([folder]) => folder ?? []))].toSorted(),
    attended: meetings.filter((meeting) => (meeting.attending ?? []).length > 0).length,
    names: new Set(attending).size,
    actions: actions.length,
    owned: actions.filter(({ owners }) => owners.length > 0).length,
    decisions: meetings.reduce((sum, meeting) => sum + meeting.decisions.length, 0),
    skipped: byReason(skipped),
    shapes: unknownShapes(files),
  };
}

function byReason(skipped: readonly SkippedFile[]): ImportSummary["skipped"] {
  const found = new Map<string, { reason: string; count: number; example: string }>();
  for (const { path, reason } of skipped) {
    // An agenda names its minutes, which differ from file to file.
    const kind = reason.replace(/, [^,]*\.(?:md|markdown|mdown|mkd)$/i, "");
    const one = found.get(kind) ?? { reason: kind, count: 0, example: path };
    one.count += 1;
    found.set(kind, one);
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}
