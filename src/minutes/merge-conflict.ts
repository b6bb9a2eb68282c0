import type { Position } from "../model/diagnostic.ts";

const [start, end] = ["<<<<<<< ", ">>>>>>> "];

/** Where git left two versions of a text below each other; null if nowhere. `=======` alone may underline a heading. */
export function mergeConflictAt(body: string, firstLine: number): Position | null {
  const lines = body.split("\n");
  const line = lines.findIndex((text) => text.startsWith(start));
  const isConflict = line >= 0 && lines.slice(line).some((text) => text.startsWith(end));
  return isConflict ? { line: line + firstLine, column: 1 } : null;
}
