import { figuresByDate } from "../src/derive/deltas/meeting-figures.ts";
import type { Audit } from "../src/import/audit/audit.ts";
import { auditChanges } from "../src/import/audit/audit-changes.ts";
import type { ImportResult } from "../src/import/import-minutes.ts";

/** Compares the changes that people typed with those that the site computes from the imported meetings. */
export function auditImport({ files, printed }: Pick<ImportResult, "files" | "printed">): Audit {
  return auditChanges(printed, figuresByDate(files.map(({ meeting }) => meeting)));
}
