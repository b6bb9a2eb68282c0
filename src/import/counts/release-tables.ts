import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ReleaseCount } from "../../model/meeting.ts";
import type { Profile } from "../profile.ts";
import { type ConsumedLines, placeOf } from "../text/consumed-lines.ts";
import { isTitle, type OldTable } from "../text/old-tables.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";
import { type CountCell, readCountCells } from "./count-cells.ts";
import type { PrintedCount } from "./printed-figures.ts";
import { isVersion, onlyTotals, releaseLayout, type TableLayout } from "./table-layout.ts";

/** Tickets by release column and state, in the order of the minutes. */
export interface OldReleases {
  /** The first of the tables. */
  readonly table: OldTable | undefined;
  readonly columns: readonly ReleaseCount[];
  readonly figures: readonly PrintedCount[];
  readonly taken: readonly ConsumedLines[];
  readonly findings: readonly Diagnostic[];
}

interface ReleaseTable {
  readonly table: OldTable;
  readonly layout: TableLayout;
}

/** All release tables of a file as one: an old release that closes while the next one opens is more columns. */
export function readReleases(text: OldText, tables: readonly OldTable[], profile: Profile): OldReleases {
  const found = withOwnNames(
    tables.flatMap((table) => {
      const layout = releaseLayout(table, profile);
      return layout ? [{ table, layout }] : [];
    }),
    profile,
  );
  const columns = new Map<string, ReleaseCount["counts"]>();
  const figures: PrintedCount[] = [];
  const taken: ConsumedLines[] = [];
  const findings: Diagnostic[] = [];
  const isTotal = (name: string): boolean => isTitle(name, profile.tables.total);
  for (const [index, { table, layout }] of found.entries()) {
    const repeated = layout.columns.find(({ name }) => columns.has(name));
    if (repeated) {
      findings.push(alreadyCounted(text, table, repeated.name));
      continue;
    }
    const { cells, problems } = readCountCells(text.path, table, layout);
    findings.push(...problems);
    const counts = cells.filter(({ column, state }) => !isTotal(column) && !isTotal(state));
    findings.push(...onlyTotals(text, table, cells.length > 0 && counts.length === 0));
    if (counts.length > 0 && problems.length === 0) taken.push(placeOf(text, table, "releases"));
    for (const name of new Set(counts.map(({ column }) => column)))
      columns.set(name, countsOf(counts.filter(({ column }) => column === name)));
    figures.push(
      ...cells.map(({ state, column, ...cell }) => ({
        ...cell,
        board: "releases" as const,
        table: index,
        column: isTotal(column) ? "Total" : column,
        name: isTotal(state) ? "Total" : state,
      })),
    );
  }
  return {
    table: found[0]?.table,
    columns: [...columns].map(([column, counts]) => ({ column, counts })),
    figures,
    taken,
    findings,
  };
}

/** Where two tables of a file each have a column `Both`, each is named after the versions it stands beside. */
function withOwnNames(found: readonly ReleaseTable[], { tables }: Profile): readonly ReleaseTable[] {
  const isShared = (name: string): boolean => isTitle(name, tables.shared);
  const shared = found.flatMap(({ layout }) => layout.columns.filter(({ name }) => isShared(name)));
  if (shared.length < 2) return found;
  return found.map(({ table, layout }) => {
    const versions = layout.columns.map(({ name }) => name).filter(isVersion);
    const columns = layout.columns.map((column) =>
      isShared(column.name) ? { ...column, name: `${column.name} ${versions.join("/")}` } : column,
    );
    return { table, layout: { ...layout, columns } };
  });
}

function countsOf(cells: readonly CountCell[]): ReleaseCount["counts"] {
  return cells.map(({ state, count }) => ({ state, count }));
}

function alreadyCounted(text: OldText, { from }: OldTable, name: string): Diagnostic {
  const message = `release ${name} has a column in an earlier table already`;
  const hint =
    "the table was left in the body; write its counts into the front matter by hand where they are right";
  return diagnosticAt(text, from, name, "second-table", "warning", message, hint);
}
