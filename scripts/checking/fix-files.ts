import { readFileSync } from "node:fs";
import { applyEdits } from "../../src/format/apply-edits.ts";
import { oneLine } from "../../src/format/diagnostics.ts";
import { mergeConflictAt } from "../../src/minutes/merge-conflict.ts";
import type { Diagnostic, TextEdit } from "../../src/model/diagnostic.ts";
import { systemReason } from "../../src/plugins/system-error.ts";
import { writeFiles } from "../write-files.ts";

export interface FixResult {
  /** A line for each change that was made, or would be. */
  readonly changes: readonly string[];
  /** Why files were left alone. */
  readonly errors: readonly string[];
}

/**
 * Makes the changes that diagnostics are certain of, in place: every other byte stays as it is, line endings and byte order
 * marks too. A file is written completely or not at all.
 */
export function fixFiles(diagnostics: readonly Diagnostic[], isDryRun: boolean): FixResult {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics)
    if (diagnostic.fix) byFile.set(diagnostic.file, [...(byFile.get(diagnostic.file) ?? []), diagnostic]);
  const results = [...byFile].map(([file, found]) => fixFile(file, found, isDryRun));
  return {
    changes: results.flatMap(({ changes }) => changes),
    errors: results.flatMap(({ errors }) => errors),
  };
}

function fixFile(file: string, diagnostics: readonly Diagnostic[], isDryRun: boolean): FixResult {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    return { changes: [], errors: [`${file} was not changed: ${systemReason(error)}.`] };
  }
  if (mergeConflictAt(text, 1) !== null)
    return { changes: [], errors: [`${file} was not changed: it has the marks of a merge.`] };
  const ruleOf = new Map(
    diagnostics.flatMap(({ fix = [], ruleId }) => fix.map((edit) => [edit, ruleId] as const)),
  );
  const edited = applyEdits(text, [...ruleOf.keys()]);
  const draft = { path: file, text: edited.text, inside: null };
  const { errors } = writeFiles([draft], { inputs: [], force: true, isDryRun });
  return {
    changes:
      errors.length > 0
        ? []
        : edited.applied.map((edit) => changeLine(file, edit, ruleOf.get(edit) ?? "", isDryRun)),
    errors,
  };
}

function changeLine(file: string, edit: TextEdit, ruleId: string, isDryRun: boolean): string {
  const [found, replacement] = [edit.found, edit.replacement].map((words) => JSON.stringify(words));
  return oneLine(
    `${file}:${edit.line}:${edit.column} ${isDryRun ? "would change" : "changed"} ${found} to ${replacement} (${ruleId})`,
  );
}
