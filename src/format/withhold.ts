import type { FindPrivate, Span } from "../model/privacy.ts";

/** Stands where private text was. */
export const withheldText = "[withheld]";

/** Withholding one text can expose another right beside it, so the rest is searched again, up to this many times. */
const maxRounds = 5;

/** Replaces private text with a visible mark, and keeps all line breaks. */
export function withhold(text: string, findPrivate: FindPrivate): string {
  let hidden = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const before = hidden;
    const found = findPrivate(before).filter((span) => !isInMark(before, span));
    if (found.length === 0) break;
    const pieces: string[] = [];
    let kept = 0;
    for (const { start, end } of found) {
      const breaks = before.slice(start, end).split("\n").length - 1;
      // One mark is enough for what follows right after another private text.
      if (start > kept || pieces.length === 0) pieces.push(before.slice(kept, start), withheldText);
      pieces.push("\n".repeat(breaks));
      kept = end;
    }
    hidden = pieces.join("") + before.slice(kept);
  }
  return hidden;
}

/** A pattern of the site may match a part of the mark itself, which would grow with each round. */
function isInMark(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - withheldText.length + 1);
  const at = text.slice(from, start + withheldText.length).indexOf(withheldText);
  return at >= 0 && end <= from + at + withheldText.length;
}
