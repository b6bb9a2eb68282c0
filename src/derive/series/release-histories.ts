import { releaseKey } from "../../format/urls.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import { recordsFreshly } from "../deltas/baseline.ts";
import { compareColumns, versionName } from "../deltas/release-versions.ts";
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
}

/** Every release that meetings of the main series ever listed freshly, in the order of their versions. */
export function releaseHistories(meetings: readonly Meeting[]): ReleaseHistory[] {
  const found = new Map<string, { name: string; parts: Map<string, Map<IsoDate, string>> }>();
  for (const meeting of meetings) {
    if (!recordsFreshly(meeting, "releases")) continue;
    const columns = (meeting.releases ?? []).map(({ column }) => column);
    for (const column of columns) {
      const versions = versionsOf(column, columns);
      for (const name of versions.length > 0 ? versions : [column.trim()]) {
        // By its address, so that two columns with the same address share one page.
        const key = releaseKey(name);
        const release = found.get(key) ?? { name, parts: new Map() };
        found.set(key, release);
        addTo(release.parts, partName(column, name), meeting.date, column);
      }
    }
  }
  return [...found.values()]
    .map(({ name, parts }) => ({
      name,
      parts: [...parts]
        .map(([part, columns]) => ({ name: part, columns }))
        .toSorted((a, b) => Number(b.name === name) - Number(a.name === name)),
      dates: [...new Set([...parts.values()].flatMap((columns) => [...columns.keys()]))].toSorted(),
    }))
    .toSorted((a, b) => compareColumns(a.name, b.name));
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
