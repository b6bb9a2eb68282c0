import type { Diagnostic } from "../model/diagnostic.ts";
import type { OldTable } from "./old-tables.ts";
import { findingAt, type OldText } from "./old-text.ts";

/** A table that holds nothing but totals cannot be front matter, in which totals are computed. */
export function onlyTotals(text: OldText, { from }: OldTable, isSo: boolean): Diagnostic[] {
  if (!isSo) return [];
  const message = "a table was found that holds no count but totals, which are never typed";
  return [findingAt(text, from, "", "only-totals", "warning", message, "it was left in the body")];
}
