import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Profile } from "../profile.ts";
import { isTitle, type OldTable } from "../text/old-tables.ts";
import { diagnosticAt, type OldText } from "../text/old-text.ts";

/** Which column of a table holds what, by their places from 0. */
export interface TableLayout {
  readonly state: number;
  readonly columns: readonly CountColumn[];
}

export interface CountColumn {
  /** The release column; empty in a table that has no more than one count. */
  readonly name: string;
  readonly count: number;
  /** Null where no change stands beside the count. */
  readonly change: number | null;
}

/** A release such as `3.5.24`, `v3.6`, or several in one such as `3.4.8/3.3.32`. */
const version = /^v?\d+(?:\.\d+)+[\w.-]*(?: ?\/ ?v?\d+(?:\.\d+)+[\w.-]*)*$/i;

/** The layout of a table that counts tickets by state; null for any other table. */
export function ticketLayout({ titles }: OldTable, { tables }: Profile): TableLayout | null {
  const place = (words: readonly string[]): number => titles.findIndex((title) => isTitle(title, words));
  const [count, change, state] = [place(tables.count), place(tables.change), place(tables.state)];
  if (count < 0 || state < 0) return null;
  return { state, columns: [{ name: "", count, change: change < 0 ? null : change }] };
}

/** The layout of a table that counts the tickets of releases; null for any other table. */
export function releaseLayout({ titles }: OldTable, { tables }: Profile): TableLayout | null {
  const isChange = (title: string | undefined): boolean =>
    title !== undefined && isTitle(title, tables.change);
  const state = titles.findIndex((title) => isTitle(title, tables.state));
  const columns = titles.flatMap((name, count): CountColumn[] =>
    count === state || isChange(name)
      ? []
      : [{ name, count, change: isChange(titles[count + 1]) ? count + 1 : null }],
  );
  const isKnown = ({ name, change }: CountColumn): boolean =>
    version.test(name) ||
    isTitle(name, [...tables.shared, ...tables.total]) ||
    (change !== null && name !== "");
  const isReleaseTable =
    state >= 0 && columns.some(({ name }) => version.test(name)) && columns.every(isKnown);
  return isReleaseTable ? { state, columns } : null;
}

/** Whether the name of a column is a release, and not a word for several. */
export function isVersion(name: string): boolean {
  return version.test(name);
}

/** A table that holds nothing but totals cannot be front matter, in which totals are computed. */
export function onlyTotals(text: OldText, { from }: OldTable, isSo: boolean): Diagnostic[] {
  if (!isSo) return [];
  const message = "a table was found that holds no count but totals, which are never typed";
  return [diagnosticAt(text, from, "", "only-totals", "warning", message, "it was left in the body")];
}
