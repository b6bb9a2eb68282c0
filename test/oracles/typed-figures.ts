/*
 * Why a second implementation: the changes are the product, so the archive's own minutes are read and compared a second time,
 * without any code of the project. It covers what these minutes need, and no more.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A table as it is typed: row, and in releases column and row, to count. */
type Counts = Readonly<Record<string, number>>;

/** The front matter of one of the project's own minutes. */
export interface TypedFigures {
  readonly date: string;
  readonly path: string;
  readonly tickets: Counts | null;
  readonly queues: Counts | null;
  readonly releases: Readonly<Record<string, Counts>> | null;
  readonly staleBoards: readonly string[];
  readonly status: string;
}

const longNames: Readonly<Record<string, string>> = {
  "Selected for Development": "Selected for Dev",
  "Development Complete": "Dev Complete",
};

/** All minutes of a folder, oldest first. */
export function readTypedFigures(folder: string): TypedFigures[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".md"),
  );
  const all: TypedFigures[] = [];
  for (const name of names) {
    const [, front = ""] = readFileSync(join(folder, name), "utf8").split(/^---$/m);
    // The failsafe schema keeps every scalar as it is typed, so that a version is never a number.
    const values: unknown = parse(front, { schema: "failsafe" });
    const record = asRecord(values) ?? {};
    const releases = asRecord(record.releases);
    all.push({
      date: String(record.date),
      path: name,
      tickets: asCounts(record.tickets),
      queues: asCounts(record.queues),
      releases:
        releases &&
        Object.fromEntries(
          Object.entries(releases).map(([column, cells]) => [column, asCounts(cells) ?? {}]),
        ),
      staleBoards: Object.keys(asRecord(record.stale) ?? {}),
      status: String(record.status ?? "minutes"),
    });
  }
  return all.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function asRecord(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : null;
}

function asCounts(value: unknown): Counts | null {
  const record = asRecord(value);
  if (!record) return null;
  const counts: Record<string, number> = {};
  for (const [name, count] of Object.entries(record)) counts[longNames[name] ?? name] = Number(count);
  return counts;
}

/** A published figure: count, change, baseline day, baseline column, baseline count; nulls where nothing is compared. */
export type Figure = readonly [
  count: number,
  change: number | null,
  date: string | null,
  column: string | null,
  before: number | null,
];

type Board = "tickets" | "queues" | "releases";

/** The earlier minutes that the figures of a board must be compared with. */
function baselineOf(all: readonly TypedFigures[], index: number, board: Board): TypedFigures | null {
  const isFresh = (one: TypedFigures): boolean =>
    one[board] !== null && one.status === "minutes" && !one.staleBoards.includes(board);
  const current = all[index];
  if (!current || !isFresh(current)) return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const earlier = all[at];
    if (earlier && isFresh(earlier)) return earlier;
  }
  return null;
}

/** What must be published of a table of tickets or queues. */
export function expectedBoard(
  all: readonly TypedFigures[],
  index: number,
  board: "tickets" | "queues",
): Record<string, Figure> {
  const earlier = baselineOf(all, index, board);
  const expected: Record<string, Figure> = {};
  for (const [name, count] of Object.entries(all[index]?.[board] ?? {})) {
    const before = earlier?.[board]?.[name];
    expected[name] =
      earlier && before !== undefined
        ? [count, count - before, earlier.date, null, before]
        : [count, null, null, null, null];
  }
  return expected;
}

/** What must be published of a release table with its totals, by `column/row`. */
export function expectedReleases(all: readonly TypedFigures[], index: number): Record<string, Figure> {
  const current = all[index]?.releases;
  if (!current) return {};
  const earlier = baselineOf(all, index, "releases");
  const [now, past] = [withTotals(current), withTotals(earlier?.releases ?? {})];
  const expected: Record<string, Figure> = {};
  for (const [column, cells] of Object.entries(now)) {
    const from = olderColumn(column, Object.keys(past));
    for (const [row, count] of Object.entries(cells)) {
      const before = from === null ? undefined : past[from]?.[row];
      expected[`${column}/${row}`] =
        earlier && from !== null && before !== undefined
          ? [count, count - before, earlier.date, from, before]
          : [count, null, null, null, null];
    }
  }
  return expected;
}

function withTotals(columns: Readonly<Record<string, Counts>>): Record<string, Record<string, number>> {
  const all: Record<string, Record<string, number>> = {};
  const total: Record<string, number> = {};
  for (const [column, cells] of Object.entries(columns)) {
    const own: Record<string, number> = {};
    for (const [row, count] of Object.entries(cells)) {
      own[row] = count;
      own.Total = (own.Total ?? 0) + count;
      total[row] = (total[row] ?? 0) + count;
      total.Total = (total.Total ?? 0) + count;
    }
    all[column] = own;
  }
  if (Object.keys(all).length > 0) all.Total = total;
  return all;
}

/** The same column, or the highest lower patch of the same `major.minor`. */
function olderColumn(column: string, earlier: readonly string[]): string | null {
  if (earlier.includes(column)) return column;
  const [major, minor, patch, ...others] = column.split(".");
  let best: string | null = null;
  let bestPatch = -1;
  for (const name of earlier) {
    const parts = name.split(".");
    if (parts.length !== 3 || others.length > 0 || parts[0] !== major || parts[1] !== minor) continue;
    const other = Number(parts[2]);
    if (other < Number(patch) && other > bestPatch) [best, bestPatch] = [name, other];
  }
  return best;
}
