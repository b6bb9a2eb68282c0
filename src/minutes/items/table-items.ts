import { isDoneCell, itemColumns } from "../../dialects/item-tables.ts";
import type { KnownNames } from "../../dialects/known-names.ts";
import { ownersInSlot, readOwners } from "../../dialects/owners.ts";
import { isPlaceholder } from "../../dialects/placeholders.ts";
import { plainText } from "../../format/markdown/plain-text.ts";
import type { Cell, Table } from "../../model/body.ts";
import type { ActionStatus } from "../../model/outline.ts";

/** A row of a table that is an item. */
export interface TableItem {
  readonly kind: "action" | "decision";
  /** Index of the row. */
  readonly row: number;
  /** Index of the column that says the item. */
  readonly column: number;
  /** Its cell. */
  readonly content: Cell;
  readonly text: string;
  /** As written; empty for a decision. */
  readonly owners: readonly string[];
  readonly status: ActionStatus;
}

/** The items of a table below a heading; empty where its columns are not those of items. */
export function tableItems({ head, rows }: Table, section: string, known: KnownNames): readonly TableItem[] {
  const columns = itemColumns(head.map(plainText), section);
  if (!columns) return [];
  return rows.flatMap((row, index): TableItem[] => {
    // A first column may number the rows.
    const isNumber = !/\p{L}/u.test(cellText(row, columns.text));
    const column = isNumber ? columns.text + 1 : columns.text;
    const content = row[column] ?? [];
    const text = plainText(content);
    if (isPlaceholder(text)) return [];
    const item = { kind: columns.kind, row: index, column, content, text };
    if (columns.kind === "decision") return [{ ...item, owners: [], status: "open" }];
    const owners =
      columns.owner === null
        ? readOwners(text, known).owners
        : (ownersInSlot(cellText(row, columns.owner), known) ?? []);
    const isDone = isDoneCell(cellText(row, columns.status));
    return [{ ...item, owners, status: isDone ? "done" : "open" }];
  });
}

function cellText(row: readonly Cell[], column: number | null): string {
  return column === null ? "" : plainText(row[column] ?? []);
}
