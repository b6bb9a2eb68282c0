/** Escapes and invisible characters, which a reader does not see. */
const unseen = String.raw`[\\\u00ad\u200b\u2060]{0,4}`;
const separator = String.raw`(?:[ .\u00a0\u2010-\u2015-]|&(?:#\d{1,5}|#x[\da-f]{1,5}|nbsp|ndash|mdash|hyphen|period);)`;
const lineEnd = String.raw`(?: ?\n[ \t>]*)`;
/** Between the groups of a number: a space or dash of any kind, the end of a wrapped line, or both. */
const gap = `(?:${unseen}(?:${separator}${unseen}${lineEnd}?|${lineEnd})${unseen})`;
const dot = String.raw`(?:\\?\.|&(?:#46|#x2e|period);)`;

/**
 * What minutes of any team may hold and no reader may see: dial-in numbers, PINs and passcodes, and meeting rooms.
 * Sources of case-insensitive regular expressions; `content/site.yaml` adds its own.
 */
export const privacyPatterns: readonly string[] = [
  // A North American number, with or without the country code.
  String.raw`(?<![\w.-])(?:\+?1${gap}?)?(?:\(\d{3}\)${gap}?|\d{3}${gap})\d{3}${gap}\d{4}(?![\w-]|\.\d)`,
  // An international number; a change such as "+12" before an ISO date is none.
  String.raw`\+(?!\d+ \d{4}-\d{2}-\d{2})\d{1,3}(?:${gap}\(?\d{2,4}\)?){3,4}`,
  String.raw`\+\d{10,14}\b`,
  // With an area code of one digit, as in Australia or France.
  String.raw`\+\d{1,3}${gap}\(?\d\)?(?:(?:${gap}\d{3,4}){2}|(?:${gap}\d{2}){4})(?!\d)`,
  // Free of charge, without a country code.
  String.raw`(?<![\w.-])(?:1[38]00|0800)(?:${gap}\d{3,4}){2}(?![\w-]|\.\d)`,
  String.raw`\b(?:PIN|pass ?code|access code|(?:meeting|conference|room) id)\b[\s:#=*_\x60]*\d(?:[ -]?\d){2,}#?`,
  // It starts where a word starts, so that one very long word costs no more than many short ones.
  String.raw`(?:https?:\/\/|(?<![a-z\d-]|[a-z\d-]\.))(?:[a-z\d-]+${dot})*(?:zoom${dot}us|zoomgov${dot}com|webex${dot}com|meet${dot}google${dot}com|teams${dot}microsoft${dot}com|teams${dot}live${dot}com|uberconference${dot}com|dialpad${dot}com|gotomeet${dot}me|gotomeeting${dot}com|bluejeans${dot}com|whereby${dot}com|meet${dot}jit${dot}si)\/[^\s<>"')\]]+`,
];

export const withheldText = "[withheld]";

/** A pattern that finds the very text. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** One expression that finds whatever any of the patterns finds. */
export function privateText(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "gi");
}

/** A secret glued to another one comes to light only once the other is gone; more rounds than this change nothing. */
const mostRounds = 5;

/** The text with everything private replaced by a visible mark; its lines keep their numbers. */
export function withhold(text: string, isPrivate: RegExp): string {
  let hidden = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = hidden;
    hidden = before.replaceAll(
      isPrivate,
      (found) => withheldText + "\n".repeat(found.split("\n").length - 1),
    );
    if (hidden === before) break;
  }
  return hidden;
}
