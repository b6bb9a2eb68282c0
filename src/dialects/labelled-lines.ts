import type { KnownNames } from "./known-names.ts";
import { listKind } from "./list-titles.ts";
import type { ParagraphPart } from "./paragraph-lines.ts";

/** A piece of a paragraph, and whether it is an entry below a line such as `Next steps:`. */
export interface LabelledPart extends ParagraphPart {
  readonly isEntry: boolean;
}

const label = /^(?:\*\*|__)?([^\n:*_]{1,60})(?::(?:\*\*|__)?|(?:\*\*|__):)\s*$/u;
/** A list right below a line of text is no list in Markdown where its marks are of another kind. */
const bullet = /^\s*[-*+\u2022]\s+/;
const speaker = /^(?:\*\*|__)?([^\n:*_]{1,40}):/u;

/** Splits a piece after a line such as `Next steps:`, so that each line below it is an entry until somebody speaks. */
export function splitAtLabels(part: ParagraphPart, known: KnownNames): readonly LabelledPart[] {
  if (!part.markdown.includes("\n")) return [{ ...part, isEntry: false }];
  const parts: { line: number; markdown: string; isEntry: boolean }[] = [];
  let isBelow = false;
  for (const [index, text] of part.markdown.split("\n").entries()) {
    const before = parts.at(-1);
    const title = label.exec(text.slice(0, 100))?.[1];
    const isAction = title !== undefined && ["actions", "weak actions"].includes(listKind(title) ?? "");
    const isEnd = title !== undefined || known.has(speaker.exec(text.slice(0, 100))?.[1] ?? "");
    if (isBelow && !isEnd && /^\s*[^\s\p{Ll}]/u.test(text))
      parts.push({ line: part.line + index, markdown: text.replace(bullet, ""), isEntry: true });
    else if (before && !(isBelow && isEnd)) before.markdown += `\n${text}`;
    else parts.push({ line: part.line + index, markdown: text, isEntry: false });
    isBelow = isAction || (isBelow && !isEnd);
  }
  return parts;
}
