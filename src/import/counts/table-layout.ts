// Recognises count tables by their column titles.

import { isAnyOf, type OldTable } from "../../dialects/text/old-tables.ts";
import { diagnosticAt, type OldText } from "../../dialects/text/old-text.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Profile } from "../profile.ts";

/** The indices, from 0, of a table's columns. */
export interface TableLayout {
  readonly state: number;
  readonly columns: readonly CountColumn[];
}

/** A column of counts, and the column of changes beside it. */
export interface CountColumn {
  /** The release column; empty in a table with a single count column. */
  readonly name: string;
  readonly count: number;
  /** Null if there is no change beside the count. */
  readonly change: number | null;
}

/** A release such as `3.5.24`, `v3.6`, or several in one such as `3.4.8/3.3.32`. */
const version = /^v?\d+\.\d[\w.-]*(?: ?\/ ?v?\d+\.\d[\w.-]*)*$/i;

/** The layout of a table of tickets by state; null for any other table. */
export function ticketLayout({ titles }: OldTable, { tables }: Profile): TableLayout | null {
  const indexOf = (words: readonly string[]): number => titles.findIndex((title) => isAnyOf(title, words));
  const [count, change, state] = [indexOf(tables.count), indexOf(tables.change), indexOf(tables.state)];
  if (count < 0 || state < 0) return null;
  return { state, columns: [{ name: "", count, change: change < 0 ? null : change }] };
}

/** The layout of a table of tickets by release and state; null for any other table. */
export function releaseLayout({ titles }: OldTable, { tables }: Profile): TableLayout | null {
  const isChange = (title: string | undefined): boolean =>
    title !== undefined && isAnyOf(title, tables.change);
  const state = titles.findIndex((title) => isAnyOf(title, tables.state));
  const columns = titles.flatMap((name, count): CountColumn[] =>
    count === state || isChange(name)
      ? []
      : [{ name, count, change: isChange(titles[count + 1]) ? count + 1 : null }],
  );
  const isKnown = ({ name, change }: CountColumn): boolean =>
    version.test(name) ||
    isAnyOf(name, [...tables.shared, ...tables.total]) ||
    (change !== null && name !== "");
  const isReleaseTable =
    state >= 0 && columns.some(({ name }) => version.test(name)) && columns.every(isKnown);
  return isReleaseTable ? { state, columns } : null;
}

/** Whether a column name is a release version, and not a word such as `Both`. */
export function isVersion(name: string): boolean {
  return version.test(name);
}

/** Front matter has no totals, because the site computes them. */
export function totalsOnly(text: OldText, { from }: OldTable): Diagnostic {
  const message = "the table has only totals, expected counts by state";
  const hint = "it was left in the body; the site computes totals from the counts in the front matter";
  return diagnosticAt(text, from, "", "only-totals", "warning", message, hint);
}
