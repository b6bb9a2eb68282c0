// Reads the table of tickets by state.

import { type ConsumedLines, consumeTable } from "../../dialects/text/consumed-lines.ts";
import { isAnyOf, type OldTable } from "../../dialects/text/old-tables.ts";
import { diagnosticAt, type OldText } from "../../dialects/text/old-text.ts";
import { totalName } from "../../format/names.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TicketCount } from "../../model/meeting.ts";
import type { Profile } from "../profile.ts";
import { readCountCells } from "./count-cells.ts";
import type { PrintedCount } from "./printed-counts.ts";
import { ticketLayout, totalsOnly } from "./table-layout.ts";

/** Tickets by state, in the order of the minutes. */
export interface OldTickets {
  readonly table: OldTable | undefined;
  readonly counts: readonly TicketCount[];
  readonly printed: readonly PrintedCount[];
  readonly consumed: readonly ConsumedLines[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the first table of tickets by state. Further ones stay in the body, because a meeting has one ticket board. */
export function readTickets(text: OldText, tables: readonly OldTable[], profile: Profile): OldTickets {
  const [first, ...others] = tables.flatMap((table) => {
    const layout = ticketLayout(table, profile);
    return layout ? [{ table, layout }] : [];
  });
  if (!first) return { table: undefined, counts: [], printed: [], consumed: [], diagnostics: [] };
  const { cells, diagnostics } = readCountCells(text.path, first.table, first.layout);
  const isTotalState = (state: string): boolean => isAnyOf(state, profile.tables.total);
  const counts = cells
    .filter(({ state }) => !isTotalState(state))
    .map(({ state, count }) => ({ state, count }));
  return {
    table: first.table,
    counts,
    printed: cells.map(({ state, column: _, ...cell }) => ({
      ...cell,
      board: "tickets",
      table: 0,
      column: null,
      name: isTotalState(state) ? totalName : state,
    })),
    consumed:
      diagnostics.length === 0 && counts.length > 0 ? [consumeTable(text, first.table, "tickets")] : [],
    diagnostics: [
      ...diagnostics,
      ...(cells.length > 0 && counts.length === 0 ? [totalsOnly(text, first.table)] : []),
      ...others.map(({ table }) => secondTable(text, table)),
    ],
  };
}

function secondTable(text: OldText, { from }: OldTable): Diagnostic {
  const message = "a second table of tickets by state was found, expected one";
  const hint = "it was left in the body; write its counts into the front matter by hand if they are right";
  return diagnosticAt(text, from, "", "second-table", "warning", message, hint);
}
