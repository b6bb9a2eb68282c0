import { oneLine } from "../format/diagnostics.ts";

/** Prints lines that the call before did not print, so that a warning that stays is shown once. */
export function createPrinter(): (lines: readonly string[]) => void {
  let printed: ReadonlySet<string> = new Set();
  return (lines) => {
    for (const line of lines) if (!printed.has(line)) console.warn(oneLine(line));
    printed = new Set(lines);
  };
}
