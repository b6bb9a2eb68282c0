/** Escapes and invisible characters. */
const unseen = String.raw`[\\\u00ad\u200b\u2060]{0,4}`;
const separator = String.raw`(?:[ .\u00a0\u2010-\u2015-]|&(?:#\d{1,5}|#x[\da-f]{1,5}|nbsp|ndash|mdash|hyphen|period);)`;
const lineEnd = String.raw`(?: ?\n[ \t>]*)`;
/** Between groups of digits: any space or dash, a line break, or both. */
const gap = `(?:${unseen}(?:${separator}${unseen}${lineEnd}?|${lineEnd})${unseen})`;
const dot = String.raw`(?:\\?\.|&(?:#46|#x2e|period);)`;

/** Where online meetings take place. */
const hosts = [
  ...["zoom.us", "zoomgov.com", "webex.com", "meet.google.com", "teams.microsoft.com", "teams.live.com"],
  ...["uberconference.com", "dialpad.com", "gotomeet.me", "gotomeeting.com", "bluejeans.com", "whereby.com"],
  "meet.jit.si",
];
const topLevels = [...new Set(hosts.map((host) => host.slice(host.lastIndexOf(".") + 1)))];
const hostName = `(?:${hosts.map((host) => host.replaceAll(".", dot)).join("|")})`;

/** Patterns, and what every match of any of them contains; looking for that first takes a tenth of the time. */
export interface GuardedPatterns {
  readonly patterns: readonly string[];
  /** No guard looks at what is around a match, and none matches a `|` or a `<`. */
  readonly guards: readonly string[];
}

export const guardedPatterns: readonly GuardedPatterns[] = [
  {
    patterns: [
      // A North American number, with or without the country code.
      String.raw`(?<![\w.-])(?:\+?1${gap}?)?(?:\(\d{3}\)${gap}?|\d{3}${gap})\d{3}${gap}\d{4}(?![\w-]|\.\d)`,
      // A toll-free number without a country code.
      String.raw`(?<![\w.-])(?:1[38]00|0800)(?:${gap}\d{3,4}){2}(?![\w-]|\.\d)`,
    ],
    guards: [String.raw`\d{3}${gap}\d{3}`],
  },
  {
    patterns: [
      // An international number, but not a change such as "+12" before an ISO date.
      String.raw`\+(?!\d+ \d{4}-\d{2}-\d{2})\d{1,3}(?:${gap}\(?\d{2,4}\)?){3,4}`,
      String.raw`\+\d{10,14}\b`,
      // An international number with a one-digit area code, as in Australia or France.
      String.raw`\+\d{1,3}${gap}\(?\d\)?(?:(?:${gap}\d{3,4}){2}|(?:${gap}\d{2}){4})(?!\d)`,
    ],
    guards: [String.raw`\+\d(?:\d{9}|\d{0,2}${gap}\(?\d)`],
  },
  {
    patterns: [
      String.raw`\b(?:PIN|pass ?code|access code|(?:meeting|conference|room) id)\b[\s:#=*_\x60]*\d(?:[ -]?\d){2,}#?`,
    ],
    guards: [String.raw`(?:PIN|s ?code|[gem] id)[\s:#=*_\x60]*\d`],
  },
  {
    // Matches only at the start of a word, so that one very long word takes no longer than many short ones.
    patterns: [
      String.raw`(?:https?:\/\/|(?<![a-z\d-]|[a-z\d-]\.))(?:[a-z\d-]+${dot})*${hostName}\/[^\s<>"')\]]+`,
    ],
    // A dot may be written as a character reference, which ends in a semicolon.
    guards: [String.raw`[.;](?:${topLevels.join("|")})\/`, String.raw`${hostName}\/`],
  },
];

/**
 * Text that is never published: phone numbers, PINs and passcodes, and links to online meeting rooms.
 * Sources of case-insensitive regular expressions; `content/site.yaml` can add more.
 */
export const privacyPatterns: readonly string[] = guardedPatterns.flatMap(({ patterns }) => patterns);

export const withheldText = "[withheld]";

/** A pattern that matches the text literally. */
export function literalPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** One regular expression that matches whatever any of the patterns matches. */
export function privateText(patterns: readonly string[]): RegExp {
  // An empty expression would match everywhere.
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join("|") || "(?!)", "gi");
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
