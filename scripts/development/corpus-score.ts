import type { ImportResult } from "../../src/import/import-minutes.ts";
import { auditImport } from "../import-report.ts";
import { comparedFields, type FieldValues, type FilePair } from "./corpus-fields.ts";
import { compareItems } from "./corpus-items.ts";
import type { Difference, Truth } from "./corpus-truth.ts";

/** How many values of one field the truth has, and which of them the import reads differently. */
export interface FieldScore {
  readonly field: string;
  readonly total: number;
  readonly differences: readonly Difference[];
}

/** Compares an import with the truth, field by field. */
export function scoreImport(truths: readonly Truth[], imported: ImportResult): FieldScore[] {
  const { files, diagnostics } = imported;
  const audit = auditImport(imported);
  const pairs = truths.map((truth): FilePair => {
    const isOwn = (path: string): boolean => path.endsWith(truth.file);
    return {
      truth,
      meeting: files.find(({ source }) => isOwn(source))?.meeting,
      printed: audit.changes.filter(({ path }) => isOwn(path)).map(({ printed }) => printed),
      hasWrongTitle: diagnostics.some(({ file, ruleId }) => ruleId === "title-date" && isOwn(file)),
    };
  });
  const fieldScores = Object.entries(comparedFields).map(([field, { truth, found }]) => ({
    field,
    total: pairs.reduce((sum, pair) => sum + truth(pair.truth).size, 0),
    differences: pairs.flatMap((pair) => compareValues(pair.truth.date, truth(pair.truth), found(pair))),
  }));
  const itemScore = {
    field: "action items",
    total: truths.reduce((sum, { action_items }) => sum + action_items.length, 0),
    differences: pairs.flatMap(({ truth, meeting }) => compareItems(truth, meeting?.actions ?? [])),
  };
  return [...fieldScores, itemScore];
}

function compareValues(date: string, truth: FieldValues, found: FieldValues): Difference[] {
  const keys = new Set([...truth.keys(), ...found.keys()]);
  return [...keys]
    .filter((key) => truth.get(key) !== found.get(key))
    .map((key) => ({ date, key, expected: truth.get(key), found: found.get(key), explanation: null }));
}
