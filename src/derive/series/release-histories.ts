import { memoize } from "../../format/reuse/memoize.ts";
import { releaseKey } from "../../format/urls.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import { recordsFreshly } from "../deltas/baseline.ts";
import { compareColumns, releaseSeries, versionName } from "../deltas/release-versions.ts";
import { isSharedColumn, versionsOf } from "../deltas/shared-columns.ts";

/** A column of a release over all meetings: its own, or one that it shares with other versions. */
export interface ReleasePart {
  /** `3.5.24`, `Both`, or a combined column such as `3.4.8/3.3.32`. */
  readonly name: string;
  /** The column of each meeting that lists it, as written there. */
  readonly columns: ReadonlyMap<IsoDate, string>;
}

/** A release in the tables of all meetings. */
export interface ReleaseHistory {
  readonly name: string;
  /** Its own column first. */
  readonly parts: readonly ReleasePart[];
  /** The meetings that list any of its parts, oldest first. */
  readonly dates: readonly IsoDate[];
  /** The release before it in its series; null for the first one and outside any series. */
  readonly previous: string | null;
  /** The release after it in its series; null for the last one and outside any series. */
  readonly next: string | null;
}

/** The releases that a meeting lists freshly, each with its columns. */
const listedReleases = memoize(
  (meeting: Meeting): readonly { readonly name: string; readonly column: string }[] => {
    if (!recordsFreshly(meeting, "releases")) return [];
    const columns = (meeting.releases ?? []).map(({ column }) => column);
    return columns.flatMap((column) => {
      const versions = versionsOf(column, columns);
      return (versions.length > 0 ? versions : [column.trim()]).map((name) => ({ name, column }));
    });
  },
);

/** The names of the releases in `releaseHistories`, without their histories. Two names with the same address share one page. */
export function releaseNames(meetings: readonly Meeting[]): string[] {
  const names = new Map<string, string>();
  for (const { name } of meetings.flatMap((meeting) => listedReleases(meeting))) {
    const key = releaseKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()].toSorted(compareColumns);
}

/** Every release that meetings of the main series ever listed freshly, in the order of their versions. */
export function releaseHistories(meetings: readonly Meeting[]): ReleaseHistory[] {
  const found = new Map<string, { name: string; parts: Map<string, Map<IsoDate, string>> }>();
  for (const meeting of meetings)
    for (const { name, column } of listedReleases(meeting)) {
      const key = releaseKey(name);
      const release = found.get(key) ?? { name, parts: new Map() };
      found.set(key, release);
      addTo(release.parts, partName(column, name), meeting.date, column);
    }
  const histories = [...found.values()]
    .map(({ name, parts }) => ({
      name,
      parts: [...parts]
        .map(([part, columns]) => ({ name: part, columns }))
        .toSorted((a, b) => Number(b.name === name) - Number(a.name === name)),
      dates: [...new Set([...parts.values()].flatMap((columns) => [...columns.keys()]))].toSorted(),
    }))
    .toSorted((a, b) => compareColumns(a.name, b.name));
  const before = previousInSeries(histories.map(({ name }) => name));
  const after = new Map([...before].map(([name, previous]) => [previous, name]));
  return histories.map((history) => ({
    previous: before.get(history.name) ?? null,
    next: after.get(history.name) ?? null,
    ...history,
  }));
}

/** By release, the one before it in its series; the first ones are left out. */
function previousInSeries(names: readonly string[]): ReadonlyMap<string, string> {
  const latest = new Map<string, string>();
  const previous = new Map<string, string>();
  for (const name of names) {
    const series = releaseSeries(name);
    if (series === null) continue;
    const before = latest.get(series);
    if (before !== undefined) previous.set(name, before);
    latest.set(series, name);
  }
  return previous;
}

function partName(column: string, release: string): string {
  if (isSharedColumn(column)) return "Both";
  return versionName(column) === release ? release : column.trim();
}

/** A meeting may list two columns of one part, such as two shared ones; the second goes by its full name. */
function addTo(parts: Map<string, Map<IsoDate, string>>, name: string, date: IsoDate, column: string): void {
  const isListed = parts.get(name)?.has(date) ?? false;
  const key = isListed ? column.trim() : name;
  const columns = parts.get(key) ?? new Map<IsoDate, string>();
  parts.set(key, columns.set(date, column));
}
