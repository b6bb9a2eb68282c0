/** What somebody who read one old file by eye says of it. */
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

/** One value that the truth and the import tell otherwise; undefined where one of them does not have it. */
export interface Difference {
  readonly date: string;
  readonly key: string;
  readonly expected: string | undefined;
  readonly found: string | undefined;
  /** Why both may be right; null where nothing explains it. */
  readonly explanation: string | null;
}

/** Cells of all release tables. Two columns `Both` of one file are named after the versions beside them. */
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
      cellsOf(row).map((value, place) => [`${nameOf(columns[place] ?? "")}: ${row.status}`, value] as const),
    );
  });
}
