import type { TextEdit } from "../model/diagnostic.ts";

export interface Edited {
  readonly text: string;
  /** Those whose words were found where they should be; others were left alone. */
  readonly applied: readonly TextEdit[];
}

/**
 * Changes a text at the places of edits and nowhere else. `text` is a file as it is: its byte order mark counts as no column,
 * and its lines may end in CRLF. Of edits that overlap, only the first is applied.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): Edited {
  const lines = linesOf(text);
  const places = edits
    .flatMap((edit) => {
      const line = lines[edit.line - 1];
      if (!line || edit.found === "") return [];
      const from = line.start + edit.column - 1;
      const at = text.slice(from, line.end).indexOf(edit.found);
      return at < 0 ? [] : [{ edit, start: from + at }];
    })
    .toSorted((a, b) => a.start - b.start);
  const applied: TextEdit[] = [];
  const parts: string[] = [];
  let end = 0;
  for (const { edit, start } of places) {
    if (start < end) continue;
    parts.push(text.slice(end, start), edit.replacement);
    applied.push(edit);
    end = start + edit.found.length;
  }
  return { text: parts.join("") + text.slice(end), applied };
}

/** Start and end of each line, without the characters that end it. */
function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = text.startsWith("\ufeff") ? 1 : 0;
  for (const { 0: ending, index } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index });
    start = index + ending.length;
  }
  return [...lines, { start, end: text.length }];
}
