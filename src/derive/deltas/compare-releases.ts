import { totalName } from "../../format/names.ts";
import type { Baseline, ComparedCount, ComparedReleases, GoneCount } from "../../model/delta.ts";
import type { IsoDate, Meeting, ReleaseCount } from "../../model/meeting.ts";
import { reasonNotCompared } from "./baseline.ts";
import { compare } from "./compare-board.ts";
import { matchColumns } from "./match-columns.ts";

/** A release column, or the Total column, whose counts can be looked up by state. */
interface Column {
  readonly name: string;
  readonly states: readonly string[];
  /** Undefined if the column does not list the state. */
  readonly count: (state: string) => number | undefined;
  readonly total: number;
}

/**
 * The release table of a meeting with totals, and changes since its baseline meeting; null where it recorded
 * none.
 */
export function compareReleases(meeting: Meeting, baselineMeeting: Meeting | null): ComparedReleases | null {
  if (!meeting.releases) return null;
  const notCompared = reasonNotCompared(meeting, "releases");
  const earlier = notCompared ? null : baselineMeeting;
  const earlierColumns = withTotal(earlier?.releases ?? []);
  const states = [...new Set(meeting.releases.flatMap(({ counts }) => counts.map(({ state }) => state)))];
  const matches = matchColumns(
    meeting.releases.map(({ column }) => column),
    (earlier?.releases ?? []).map(({ column }) => column),
  ).set(totalName, totalName);
  const columns = withTotal(meeting.releases).map((column) => ({
    ...column,
    before: earlierColumns.find(({ name }) => name === matches.get(column.name)),
  }));

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
    return compare(state, count, baseline, notCompared ?? (earlier ? "new" : "first"));
  };
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
    gone: earlier ? goneSince(earlier.date, earlierColumns, columns) : [],
  };
}

/** Columns that no column is compared with, and states that a column no longer lists. */
function goneSince(
  date: IsoDate,
  earlierColumns: readonly Column[],
  columns: readonly (Column & { readonly before: Column | undefined })[],
): GoneCount[] {
  return earlierColumns.flatMap((earlier) => {
    const next = columns.find(({ before }) => before?.name === earlier.name);
    const gone = (name: string, count: number): GoneCount => ({
      name,
      baseline: { date, column: earlier.name, count },
    });
    if (!next) return [gone(earlier.name, earlier.total)];
    return earlier.states
      .filter((state) => !next.states.includes(state))
      .map((state) => gone(state, earlier.count(state) ?? 0));
  });
}

/** The columns with their Total; empty if there are no columns. */
function withTotal(releases: readonly ReleaseCount[]): Column[] {
  if (releases.length === 0) return [];
  const columns = releases.map(
    ({ column, counts }): Column => ({
      name: column,
      states: counts.map(({ state }) => state),
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
    {
      name: totalName,
      states: [],
      count: countAll,
      total: columns.reduce((sum, { total }) => sum + total, 0),
    },
  ];
}
