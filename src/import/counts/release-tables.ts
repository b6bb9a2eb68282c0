// Reads the tables of tickets by release and state.

import { type ConsumedLines, consumeTable } from "../../dialects/text/consumed-lines.ts";
import { isAnyOf, type OldTable } from "../../dialects/text/old-tables.ts";
import { diagnosticAt, type OldText } from "../../dialects/text/old-text.ts";
import { totalName } from "../../format/names.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReleaseCount } from "../../model/meeting.ts";
import type { Profile } from "../profile.ts";
import { type CountCell, readCountCells } from "./count-cells.ts";
import type { PrintedCount } from "./printed-counts.ts";
import { isVersion, releaseLayout, type TableLayout, totalsOnly } from "./table-layout.ts";

/** Tickets by release column and state, in the order of the minutes. */
export interface OldReleases {
  /** The first of the tables. */
  readonly table: OldTable | undefined;
  readonly columns: readonly ReleaseCount[];
  readonly printed: readonly PrintedCount[];
  readonly consumed: readonly ConsumedLines[];
  readonly diagnostics: readonly Diagnostic[];
}

interface ReleaseTable {
  readonly table: OldTable;
  readonly layout: TableLayout;
}

/** Reads all release tables of a file as one: a second table for the next release only adds columns. */
export function readReleases(text: OldText, tables: readonly OldTable[], profile: Profile): OldReleases {
  const releaseTables = withUniqueNames(
    tables.flatMap((table) => {
      const layout = releaseLayout(table, profile);
      return layout ? [{ table, layout }] : [];
    }),
    profile,
  );
  const columns = new Map<string, ReleaseCount["counts"]>();
  const printed: PrintedCount[] = [];
  const consumed: ConsumedLines[] = [];
  const diagnostics: Diagnostic[] = [];
  const isTotalTitle = (name: string): boolean => isAnyOf(name, profile.tables.total);
  for (const [index, { table, layout }] of releaseTables.entries()) {
    const repeated = layout.columns.find(({ name }) => columns.has(name));
    if (repeated) {
      diagnostics.push(repeatedColumn(text, table, repeated.name));
      continue;
    }
    const read = readCountCells(text.path, table, layout);
    diagnostics.push(...read.diagnostics);
    const counts = read.cells.filter(({ column, state }) => !isTotalTitle(column) && !isTotalTitle(state));
    if (read.cells.length > 0 && counts.length === 0) diagnostics.push(totalsOnly(text, table));
    if (counts.length > 0 && read.diagnostics.length === 0)
      consumed.push(consumeTable(text, table, "releases"));
    for (const name of new Set(counts.map(({ column }) => column)))
      columns.set(name, stateCounts(counts.filter(({ column }) => column === name)));
    printed.push(
      ...read.cells.map(({ state, column, ...cell }) => ({
        ...cell,
        board: "releases" as const,
        table: index,
        column: isTotalTitle(column) ? totalName : column,
        name: isTotalTitle(state) ? totalName : state,
      })),
    );
  }
  return {
    table: releaseTables[0]?.table,
    columns: [...columns].map(([column, counts]) => ({ column, counts })),
    printed,
    consumed,
    diagnostics,
  };
}

/** If two tables of a file each have a column `Both`, names each after the versions beside it. */
function withUniqueNames(
  releaseTables: readonly ReleaseTable[],
  { tables }: Profile,
): readonly ReleaseTable[] {
  const isSharedColumn = (name: string): boolean => isAnyOf(name, tables.shared);
  const shared = releaseTables.flatMap(({ layout }) =>
    layout.columns.filter(({ name }) => isSharedColumn(name)),
  );
  if (shared.length < 2) return releaseTables;
  return releaseTables.map(({ table, layout }) => {
    const versions = layout.columns.map(({ name }) => name).filter(isVersion);
    const columns = layout.columns.map((column) =>
      isSharedColumn(column.name) ? { ...column, name: `${column.name} ${versions.join("/")}` } : column,
    );
    return { table, layout: { ...layout, columns } };
  });
}

function stateCounts(cells: readonly CountCell[]): ReleaseCount["counts"] {
  return cells.map(({ state, count }) => ({ state, count }));
}

function repeatedColumn(text: OldText, { from }: OldTable, name: string): Diagnostic {
  const message = `an earlier table already has a column for release ${name}`;
  const hint =
    "the table was left in the body; write its counts into the front matter by hand if they are right";
  return diagnosticAt(text, from, name, "second-table", "warning", message, hint);
}
