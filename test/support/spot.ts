import type { Position } from "../../src/model/diagnostic.ts";

/** A text without its mark, and the position of the mark. */
export interface Spot extends Position {
  readonly text: string;
}

const mark = "\u2038";

/** Takes the one mark `‸` out of a text; it stands right before the character that a diagnostic must point at. */
export function spot(marked: string): Spot {
  const [before, after, ...others] = marked.split(mark);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error(`A text with exactly one ${mark} was expected.`);
  }
  const lines = before.split("\n");
  return { text: before + after, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
