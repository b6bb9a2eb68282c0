import type { Diagnostic } from "../../model/diagnostic.ts";
import type { TicketCount } from "../../model/meeting.ts";
import type { Profile } from "../profile.ts";
import { type ConsumedLines, placeOf } from "../text/consumed-lines.ts";
import { isTitle, type OldTable } from "../text/old-tables.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";
import { readCountCells } from "./count-cells.ts";
import type { PrintedCount } from "./printed-figures.ts";
import { onlyTotals, ticketLayout } from "./table-layout.ts";

/** Tickets by state, in the order of the minutes. */
export interface OldTickets {
  readonly table: OldTable | undefined;
  readonly counts: readonly TicketCount[];
  readonly figures: readonly PrintedCount[];
  readonly taken: readonly ConsumedLines[];
  readonly findings: readonly Diagnostic[];
}

/** The first table of tickets by state. A second one stays in the body, for a meeting has one ticket board. */
export function readTickets(text: OldText, tables: readonly OldTable[], profile: Profile): OldTickets {
  const [found, ...others] = tables.flatMap((table) => {
    const layout = ticketLayout(table, profile);
    return layout ? [{ table, layout }] : [];
  });
  if (!found) return { table: undefined, counts: [], figures: [], taken: [], findings: [] };
  const { cells, problems } = readCountCells(text.path, found.table, found.layout);
  const counts = cells
    .filter(({ state }) => !isTitle(state, profile.tables.total))
    .map(({ state, count }) => ({ state, count }));
  return {
    table: found.table,
    counts,
    figures: cells.map(({ state, column: _, ...cell }) => ({
      ...cell,
      board: "tickets",
      table: 0,
      column: null,
      name: isTitle(state, profile.tables.total) ? "Total" : state,
    })),
    taken: problems.length === 0 && counts.length > 0 ? [placeOf(text, found.table, "tickets")] : [],
    findings: [
      ...problems,
      ...onlyTotals(text, found.table, cells.length > 0 && counts.length === 0),
      ...others.map(({ table }) =>
        diagnosticAt(
          text,
          table.from,
          "",
          "second-table",
          "warning",
          "a second table of tickets by state was found, expected one",
          "it was left in the body",
        ),
      ),
    ],
  };
}
