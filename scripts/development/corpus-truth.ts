/** The values that a person read from one old file. */
export interface Truth {
  readonly file: string;
  readonly date: string;
  readonly title_date?: string;
  readonly cancelled_next: boolean;
  readonly attending: readonly string[] | null;
  readonly triage: { readonly this_week: string | null; readonly next_week: string | null };
  readonly queues: readonly {
    readonly name: string | null;
    readonly open: number;
    readonly delta_written: number | null;
  }[];
  readonly tickets: readonly {
    readonly state: string;
    readonly count: number;
    readonly delta_written: number | null;
  }[];
  readonly release: TruthTable | readonly TruthTable[] | null;
  readonly action_items: readonly TruthItem[];
  readonly stale_tickets: boolean;
  /** Date of the minutes whose ticket table is the same, changes included. */
  readonly tickets_copied_from?: string;
}

interface TruthTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly status: string;
    readonly counts: readonly (number | null)[];
    readonly deltas_written: readonly (number | null)[];
  }[];
}

interface TruthItem {
  readonly owners: readonly string[];
  readonly text: string;
}

/** A value that differs between truth and import; undefined on the side that does not have it. */
export interface Difference {
  readonly date: string;
  readonly key: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
  /** Why both may be right; null if nothing explains the difference. */
  readonly explanation: string | null;
}

/** The cells of all release tables. If a file has two columns `Both`, each is named after the versions beside it. */
export function releaseCells(
  { release }: Truth,
  cellsOf: (row: TruthTable["rows"][number]) => readonly (number | null)[],
): (readonly [string, number | null])[] {
  const tables = release === null ? [] : "columns" in release ? [release] : release;
  const isOneOfSeveral = tables.filter(({ columns }) => columns.includes("Both")).length > 1;
  return tables.flatMap(({ columns, rows }, table) => {
    const versions = columns.filter((column) => /^\d/.test(column)).join("/");
    const nameOf = (column: string): string => {
      if (column === "Both" && isOneOfSeveral) return `Both ${versions}`;
      return column === "Total" && table > 0 ? "second Total" : column;
    };
    return rows.flatMap((row) =>
      cellsOf(row).map(
        (value, column) => [`${nameOf(columns[column] ?? "")}: ${row.status}`, value] as const,
      ),
    );
  });
}
