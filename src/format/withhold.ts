import type { FindPrivate } from "../model/privacy.ts";

/** Stands where private text was. */
export const withheldText = "[withheld]";

/** Withholding one text can expose another right beside it, so the rest is searched again, up to this many times. */
const maxRounds = 5;

/** Replaces private text with a visible mark, and keeps all line breaks. */
export function withhold(text: string, findPrivate: FindPrivate): string {
  let hidden = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const found = findPrivate(hidden);
    if (found.length === 0) break;
    const pieces: string[] = [];
    let kept = 0;
    for (const { start, end } of found) {
      const breaks = hidden.slice(start, end).split("\n").length - 1;
      pieces.push(hidden.slice(kept, start), withheldText, "\n".repeat(breaks));
      kept = end;
    }
    hidden = pieces.join("") + hidden.slice(kept);
  }
  return hidden;
}
