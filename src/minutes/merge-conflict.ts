import type { Diagnostic, Position } from "../model/diagnostic.ts";

const [start, end] = ["<<<<<<< ", ">>>>>>> "];

/** An error where git left two versions of a text; none if it did not. */
export function mergeConflict(
  { body, bodyLine }: { readonly body: string; readonly bodyLine: number },
  file: string,
): Diagnostic[] {
  const position = mergeConflictAt(body, bodyLine);
  if (!position) return [];
  const message = "git left two versions of the text here, between <<<<<<< and >>>>>>>";
  const hint = "keep one version, and remove the marks";
  return [{ ruleId: "merge-conflict", severity: "error", message, hint, file, ...position }];
}

/** Where git left two versions of a text below each other; null if nowhere. `=======` alone may underline a heading. */
export function mergeConflictAt(body: string, firstLine: number): Position | null {
  const lines = body.split("\n");
  const line = lines.findIndex((text) => text.startsWith(start));
  const isConflict = line >= 0 && lines.slice(line).some((text) => text.startsWith(end));
  return isConflict ? { line: line + firstLine, column: 1 } : null;
}
