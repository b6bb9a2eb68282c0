/** Escapes and invisible characters. */
const unseen = String.raw`[\\\u00ad\u200b\u2060]{0,4}`;
const separator = String.raw`(?:[ .\u00a0\u2010-\u2015-]|&(?:#\d{1,5}|#x[\da-f]{1,5}|nbsp|ndash|mdash|hyphen|period);)`;
const lineEnd = String.raw`(?: ?\n[ \t>]*)`;
/** Between groups of digits: any space or dash, a line break, or both. */
const gap = `(?:${unseen}(?:${separator}${unseen}${lineEnd}?|${lineEnd})${unseen})`;
const dot = String.raw`(?:\\?\.|&(?:#46|#x2e|period);)`;

/**
 * Text that is never published: phone numbers, PINs and passcodes, and links to online meeting rooms.
 * Sources of case-insensitive regular expressions; `content/site.yaml` can add more.
 */
export const privacyPatterns: readonly string[] = [
  // A North American number, with or without the country code.
  String.raw`(?<![\w.-])(?:\+?1${gap}?)?(?:\(\d{3}\)${gap}?|\d{3}${gap})\d{3}${gap}\d{4}(?![\w-]|\.\d)`,
  // An international number, but not a change such as "+12" before an ISO date.
  String.raw`\+(?!\d+ \d{4}-\d{2}-\d{2})\d{1,3}(?:${gap}\(?\d{2,4}\)?){3,4}`,
  String.raw`\+\d{10,14}\b`,
  // An international number with a one-digit area code, as in Australia or France.
  String.raw`\+\d{1,3}${gap}\(?\d\)?(?:(?:${gap}\d{3,4}){2}|(?:${gap}\d{2}){4})(?!\d)`,
  // A toll-free number without a country code.
  String.raw`(?<![\w.-])(?:1[38]00|0800)(?:${gap}\d{3,4}){2}(?![\w-]|\.\d)`,
  String.raw`\b(?:PIN|pass ?code|access code|(?:meeting|conference|room) id)\b[\s:#=*_\x60]*\d(?:[ -]?\d){2,}#?`,
  // Matches only at the start of a word, so that one very long word takes no longer than many short ones.
  String.raw`(?:https?:\/\/|(?<![a-z\d-]|[a-z\d-]\.))(?:[a-z\d-]+${dot})*(?:zoom${dot}us|zoomgov${dot}com|webex${dot}com|meet${dot}google${dot}com|teams${dot}microsoft${dot}com|teams${dot}live${dot}com|uberconference${dot}com|dialpad${dot}com|gotomeet${dot}me|gotomeeting${dot}com|bluejeans${dot}com|whereby${dot}com|meet${dot}jit${dot}si)\/[^\s<>"')\]]+`,
];

export const withheldText = "[withheld]";

/** A pattern that matches the text literally. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** One regular expression that matches whatever any of the patterns matches. */
export function privateText(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|"), "gi");
}

/**
 * Withholding one match can expose another right beside it, so the text is searched again, up to this many
 * times.
 */
const maxRounds = 5;

/** Replaces private text with a visible marker and keeps all line breaks. */
export function withhold(text: string, isPrivate: RegExp): string {
  // Most texts have nothing to hide, and search costs half as much as replaceAll.
  if (text.search(isPrivate) < 0) return text;
  let hidden = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const before = hidden;
    hidden = before.replaceAll(
      isPrivate,
      (found) => withheldText + "\n".repeat(found.split("\n").length - 1),
    );
    if (hidden === before) break;
  }
  return hidden;
}
