import type { LineRange } from "../../format/markdown/markdown-text.ts";
import type { DirectiveName } from "../../model/outline.ts";
import type { OldText } from "./old-text.ts";

/** Lines whose facts move into the front matter, so that they leave the body. */
export interface ConsumedLines extends LineRange {
  /** The table that stands in their place; null where nothing does. */
  readonly directive: DirectiveName | null;
}

/**
 * The lines of a table, with a directive in their place. Inside a list there can be none, for it would end the list; the
 * page then shows the table in its summary.
 */
export function placeOf(
  { lines }: OldText,
  { from, to }: LineRange,
  directive: DirectiveName,
): ConsumedLines {
  const isIndented = (line: string | undefined): boolean => /^\s{2,}\S/.test(line ?? "");
  const next = lines.slice(to).find((line) => line.trim() !== "");
  return { from, to, directive: isIndented(lines[from]) && isIndented(next) ? null : directive };
}

/** The lines that stay, at the places they had; taken ones are blank. */
export function withBlanks(lines: readonly string[], taken: readonly ConsumedLines[]): string[] {
  const blank = lines.map(() => false);
  for (const { from, to } of taken) blank.fill(true, from, to);
  return lines.map((line, index) => (blank[index] ? "" : line));
}

/**
 * The text without the taken lines, to the letter. Directives stand between blank lines, and blank lines go with lines that
 * nothing replaces.
 */
export function withoutConsumed(lines: readonly string[], taken: readonly ConsumedLines[]): string {
  const kept: string[] = [];
  const isBlankEnd = (): boolean => kept.length === 0 || kept.at(-1)?.trim() === "";
  const placed = new Set<DirectiveName | null>();
  let afterDirective = false;
  let skipBlanks = false;
  for (const [line, text] of lines.entries()) {
    const part = taken.find(({ from, to }) => line >= from && line < to);
    if (part) {
      // Each release table is marked, so that the lists around it stay apart; the page shows them all at the first one.
      const isMarked = part.directive === "releases" ? line > part.from : placed.has(part.directive);
      if (part.directive && !isMarked) {
        if (!isBlankEnd()) kept.push("");
        kept.push(`::${part.directive}`);
        placed.add(part.directive);
        afterDirective = true;
      }
      skipBlanks = !part.directive && isBlankEnd();
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
