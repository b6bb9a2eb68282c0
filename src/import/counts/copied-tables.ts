// Decides which tables are copies of earlier ones.

import { mediumDate } from "../../format/days/days.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { TableRemark } from "./table-remark.ts";

/** The counts of one board in one old file, and what is written beside them. */
export interface WrittenTable {
  readonly path: string;
  readonly date: IsoDate;
  readonly board: "tickets" | "releases";
  /** Line of the table in the old file, from 1; of the first of several. */
  readonly line: number;
  /** By state or, for releases, by column and state. */
  readonly counts: ReadonlyMap<string, number>;
  readonly remark: TableRemark | null;
}

/** Whether a table was counted for its meeting, or copied from earlier minutes. */
export interface TableOrigin extends Pick<WrittenTable, "path" | "date" | "board" | "line"> {
  readonly origin: "fresh" | "copied";
  /** What is written about the counts beside the table; null if nothing is. */
  readonly remark: string | null;
  /** Date of the previous table of the board if all counts are equal, or else null. */
  readonly sameAs: IsoDate | null;
  /** Prose without a full stop. */
  readonly reason: string;
}

/**
 * A table is a copy if the minutes say so in words, or if its counts equal those of the previous table and a remark such
 * as TBD stands beside it. Counts may be equal in a quiet week, and such a word is often left over. `tables` are sorted by date.
 */
export function tableOrigins(tables: readonly WrittenTable[]): TableOrigin[] {
  const latest = new Map<WrittenTable["board"], WrittenTable>();
  return tables.map((table) => {
    const previous = latest.get(table.board);
    latest.set(table.board, table);
    const { path, date, board, line, remark } = table;
    const isSame = previous !== undefined && differences(table, previous).count === 0;
    return {
      ...{ path, date, board, line },
      origin: remark !== null && (remark.saysCopy || isSame) ? "copied" : "fresh",
      remark: remark?.text ?? null,
      sameAs: isSame ? previous.date : null,
      reason: reasonFor(table, previous, isSame),
    };
  });
}

function reasonFor(table: WrittenTable, previous: WrittenTable | undefined, isSame: boolean): string {
  const { remark } = table;
  const said = remark === null ? "" : `the minutes say “${remark.text}”`;
  if (remark?.saysCopy) return said;
  const compared = comparison(table, previous);
  if (remark === null) return isSame ? `${compared}, but no remark says that it is a copy` : compared;
  return `${said}${isSame ? ", and" : ", but"} ${compared}`;
}

function comparison(table: WrittenTable, previous: WrittenTable | undefined): string {
  if (!previous) return `there is no earlier table of ${table.board}`;
  const { count, of } = differences(table, previous);
  const day = mediumDate(previous.date);
  return count === 0
    ? `its counts equal those of ${day}`
    : `${count} of ${of} counts differ from those of ${day}`;
}

/** How many counts two tables have together, and how many of these only one has or has with another value. */
function differences(
  one: WrittenTable,
  other: WrittenTable,
): { readonly count: number; readonly of: number } {
  const keys = [...new Set([...one.counts.keys(), ...other.counts.keys()])];
  return {
    count: keys.filter((key) => one.counts.get(key) !== other.counts.get(key)).length,
    of: keys.length,
  };
}
