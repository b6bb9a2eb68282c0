import type { Baseline, ComparedCount, ComparedReleases } from "../model/delta.ts";
import type { Meeting, ReleaseCount } from "../model/meeting.ts";
import { baselineMeeting, notFresh } from "./baseline.ts";
import { compare } from "./compare.ts";
import { predecessorColumn } from "./release-versions.ts";

/** Name of the computed column and of the computed row. */
export const totalName = "Total";

/** A release column whose counts can be looked up; the Total column sums the others. */
interface Column {
  readonly name: string;
  /** Undefined where the column does not list the state. */
  readonly count: (state: string) => number | undefined;
  readonly total: number;
}

/** The release table of a meeting with totals and changes; null where it recorded none. */
export function compareReleases(meeting: Meeting, meetings: readonly Meeting[]): ComparedReleases | null {
  if (!meeting.releases) return null;
  const stale = notFresh(meeting, "releases");
  const earlier = stale ? null : baselineMeeting(meeting, "releases", meetings);
  const earlierColumns = withTotal(earlier?.releases ?? []);
  const earlierNames = earlierColumns.map(({ name }) => name);
  const states = [...new Set(meeting.releases.flatMap(({ counts }) => counts.map(({ state }) => state)))];
  const columns = withTotal(meeting.releases).map((column) => {
    const predecessor = predecessorColumn(column.name, earlierNames);
    return { ...column, before: earlierColumns.find(({ name }) => name === predecessor) };
  });

  const cell = (
    state: string,
    count: number | undefined,
    before: Column | undefined,
    countBefore: number | undefined,
  ): ComparedCount | null => {
    if (count === undefined) return null;
    const baseline: Baseline | null =
      earlier && before && countBefore !== undefined
        ? { date: earlier.date, column: before.name, count: countBefore }
        : null;
    return compare(state, count, baseline, stale ?? (earlier ? "new" : "first"));
  };
  const continued = new Set(columns.map(({ before }) => before?.name));
  return {
    baselineDate: earlier?.date ?? null,
    columns: columns.map(({ name }) => name),
    rows: [
      ...states.map((state) => ({
        state,
        cells: columns.map(({ count, before }) => cell(state, count(state), before, before?.count(state))),
      })),
      {
        state: totalName,
        cells: columns.map(({ total, before }) => cell(totalName, total, before, before?.total)),
      },
    ],
    gone: earlierColumns
      .filter(({ name }) => earlier && !continued.has(name))
      .map(({ name, total }) => ({
        name,
        baseline: { date: earlier?.date ?? meeting.date, column: name, count: total },
      })),
  };
}

/** The columns and the one that sums them, none where there are none. */
function withTotal(releases: readonly ReleaseCount[]): Column[] {
  if (releases.length === 0) return [];
  const columns = releases.map(
    ({ column, counts }): Column => ({
      name: column,
      count: (state) => counts.find((cell) => cell.state === state)?.count,
      total: counts.reduce((sum, { count }) => sum + count, 0),
    }),
  );
  const countAll = (state: string): number | undefined => {
    const listed = columns.map(({ count }) => count(state)).filter((count) => count !== undefined);
    return listed.length > 0 ? listed.reduce((sum, count) => sum + count, 0) : undefined;
  };
  return [
    ...columns,
    { name: totalName, count: countAll, total: columns.reduce((sum, { total }) => sum + total, 0) },
  ];
}
