// Removes lines from the body whose values move into the front matter.

import type { LineRange } from "../../format/markdown/markdown-text.ts";
import type { DirectiveName } from "../../model/body.ts";
import type { OldText } from "./old-text.ts";

/** Lines that leave the body because their values move into the front matter. */
export interface ConsumedLines extends LineRange {
  /** The directive that replaces them, where the page shows its table; null if nothing replaces them. */
  readonly directive: DirectiveName | null;
}

/**
 * Consumes the lines of a table and leaves a directive. Inside a list a directive would end the list, so there is none,
 * and the page shows the table in its summary.
 */
export function consumeTable(
  { lines }: OldText,
  { from, to }: LineRange,
  directive: DirectiveName,
): ConsumedLines {
  const isIndented = (line: string | undefined): boolean => /^\s{2,}\S/.test(line ?? "");
  const next = lines.slice(to).find((line) => line.trim() !== "");
  return { from, to, directive: isIndented(lines[from]) && isIndented(next) ? null : directive };
}

/** Blanks the consumed lines, so that the others keep their line numbers. */
export function blankConsumed(lines: readonly string[], consumed: readonly ConsumedLines[]): string[] {
  const isConsumed = lines.map(() => false);
  for (const { from, to } of consumed) isConsumed.fill(true, from, to);
  return lines.map((line, index) => (isConsumed[index] ? "" : line));
}

/**
 * Removes the consumed lines and keeps the others verbatim. Directives get blank lines around them; lines that nothing
 * replaces take the blank lines after them along.
 */
export function removeConsumed(lines: readonly string[], consumed: readonly ConsumedLines[]): string {
  const kept: string[] = [];
  const endsBlank = (): boolean => kept.length === 0 || kept.at(-1)?.trim() === "";
  const written = new Set<DirectiveName | null>();
  let afterDirective = false;
  let skipBlanks = false;
  for (const [line, text] of lines.entries()) {
    const part = consumed.find(({ from, to }) => line >= from && line < to);
    if (part) {
      // Every release table gets a directive, which keeps the lists around it apart; the page shows all at the first one.
      const isWritten = part.directive === "releases" ? line > part.from : written.has(part.directive);
      if (part.directive && !isWritten) {
        if (!endsBlank()) kept.push("");
        kept.push(`::${part.directive}`);
        written.add(part.directive);
        afterDirective = true;
      }
      skipBlanks = !part.directive && endsBlank();
      continue;
    }
    const isBlank = text.trim() === "";
    if (isBlank && skipBlanks) continue;
    if (afterDirective && !isBlank) kept.push("");
    afterDirective = false;
    skipBlanks = false;
    kept.push(text);
  }
  return kept.join("\n");
}
