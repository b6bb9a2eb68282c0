import { allMatches } from "../format/all-matches.ts";
import type { Span } from "../model/privacy.ts";
import type { PrivacyRules } from "../model/settings.ts";
import { createPrivateFinder, defaultPrivacyRules } from "./find-private.ts";
import { findTexts } from "./find-texts.ts";
import { findEmails } from "./finders/emails.ts";
import { coverPublic } from "./finders/public-addresses.ts";
import { createLooseFinder } from "./loose.ts";
import { compilePatterns } from "./patterns.ts";
import { disguise } from "./reading/disguise.ts";
import { normalise } from "./reading/normalise.ts";
import { joinedText, visibleText } from "./reading/visible-text.ts";
import { isRoom, roomSign } from "./rooms.ts";

/** What is never published. */
export interface Secrets {
  readonly rules: PrivacyRules;
  /** Texts that no published file may contain. */
  readonly texts: readonly string[];
}

export const noSecrets: Secrets = { rules: defaultPrivacyRules, texts: [] };

/** The secrets without what a page that holds no minutes publishes too, so that nobody can stop a build by naming it. */
export function withoutLayout({ rules, texts }: Secrets, page: string): Secrets {
  return { rules, texts: texts.filter((text) => !page.includes(text)) };
}

/** Tells whether a text contains private text, as it is or as a browser shows it. */
export interface PrivacyScan {
  readonly leaks: (text: string) => boolean;
  /** False if no number and no code can be in a source of Markdown, whatever becomes of its marks, links and ends of lines. */
  readonly mayLeak: (source: string) => boolean;
  /** The same as `leaks` for JSON. */
  readonly jsonLeaks: (json: string) => boolean;
  /** In scripts, styles and pictures, digits are no phone numbers; only the texts are looked for there. */
  readonly fileLeaks: (path: string, text: string) => boolean;
}

const isReadable = /(?:\/|\.(?:html|json|xml|csv|txt|md|ics))$/;

/** Signs that can part the groups of a number. */
const between = "[^\\w|<>,;:\"'&]{1,6}";
/**
 * Something that every phone number and code has one of. Only what is around a match is searched for them, which takes a
 * tenth of the time. One expression for signs and digits and one for words together are faster than one for all, and than three.
 */
const signs = [
  // Three groups, two groups, or none
  `\\d{3}(?:${between}(?:\\d{3,4}${between}\\d{3}|\\d{7})|\\d{3}(?:\\d{4}|${between}\\d{4}))` +
    // A trunk 0 with a long group or pairs after it; digits after a plus sign; a part of the address of a room
    `|0\\d{2,5}${between}\\d{5}|0\\d(?:[ .\\-/_]{1,3}\\d\\d){4}|\\+ ?\\(?\\d[\\d ().\\-/_]{6}|${roomSign}`,
  // A word for a code or a call, and digits; not a word such as "mapping" or "passed"
  String.raw`(?:pin(?!g)|code|pass(?!ed|es|ing)|kenn|wor[dt]|zahl|id(?<=[dt] id|ng id)|key(?<=[a-z] key)|phone|call|fax)[^<>\d]{0,40}\d{3}`,
].map((source) => new RegExp(source, "gi"));
/** How far from a match the rest of a number and what announces it can be. */
const around = 100;
/** Marks, tags, the rest of links, ends of lines and more than one space, which do not part what is around them. */
const unseen = /(?! [^*_~`[\]\\\s])[*_~`[\]\\\s]+|<[^<>\n]{0,200}>|\([a-z]{1,8}:[^()\s]{0,500}\)/g;
/** Keys of JSON: some of ours, such as `text`, would announce a phone number. A quotation mark in a text has a backslash before it. */
const keys = /"[a-z_]{1,40}":/gi;
/** The end of a text in a list of JSON; in a text, the quotation mark would have a backslash before it. */
const endOfText = /(?<!\\)"(?=[,\]])/g;
/** JSON in a page, in which every `<` is escaped. */
const jsonInPage = /<script [^<>]*type="application\/json"[^<>]*>[^<]*/g;
/** Lines of drawings, whose coordinates may look like a phone number. In a text, `<` would be escaped. */
const drawnLine = /<path (?:[a-z]+="[^"<>]*" )*d="[^"<>]*"/g;
/** A shorter text, such as "Room 4", may be anything else. */
const minTextLength = 8;

export function createPrivacyScan({ rules, texts }: Secrets): PrivacyScan {
  const containsText = findTexts([
    ...new Set(
      texts
        .filter(({ length }) => length >= minTextLength)
        .flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]),
    ),
  ]);
  const findPrivate = createPrivateFinder({ ...rules, patterns: [] });
  const findLoosely = createLooseFinder(rules);
  const patterns = compilePatterns(rules.patterns);
  const cover = coverPublic(rules.public);

  const partLeaks = (text: string, start: number, end: number): boolean => {
    // What is cut off at the start of the part may be the end of something longer.
    const isWhole = (span: Span): boolean => span.start > 0 || start === 0;
    const part = text.slice(start, end);
    return findPrivate(part).some(isWhole) || findLoosely(part).some(isWhole);
  };
  const signLeaks = (form: string): boolean => {
    const text = cover(form);
    let [start, end] = [0, 0];
    for (const sign of signsIn(text)) {
      if (sign.isHost) return true;
      // Signs whose surroundings overlap are looked at together, so that each character is looked at once or twice.
      if (end > 0 && sign.start - around > end) {
        if (partLeaks(text, start, end)) return true;
        start = sign.start - around;
      } else if (end === 0) start = Math.max(0, sign.start - around);
      end = Math.max(end, sign.end + around);
    }
    if (end > 0 && partLeaks(text, start, end)) return true;
    return rules.email === "withhold" && hasEmail(text);
  };
  // In markup, only what can be seen is searched for disguises: attributes repeat it.
  const looksPrivate = (form: string): boolean =>
    signLeaks(form) || (!form.includes("</") && disguise.test(form) && signLeaks(normalise(form).text));
  const formLeaks = (form: string): boolean =>
    containsText(form) || patterns.some((pattern) => pattern.test(form)) || looksPrivate(form);
  // A pattern of the site may match the `|` of a block tag, so that only the visible text itself is searched for it.
  const needsVisible = patterns.length > 0 || texts.some((text) => text.includes("|"));
  const mayShow = (joined: string): boolean => containsText(joined) || looksPrivate(joined);
  const leaks = (written: string): boolean => {
    const text = unfolded(written);
    if (formLeaks(text)) return true;
    if (!text.includes("<") && !text.includes("&")) return false;
    const joined = needsVisible ? null : joinedText(text);
    return (joined === null || mayShow(joined)) && formLeaks(visibleText(text));
  };
  /** Looks for known texts and patterns in all of a text, and for numbers and codes in the rest alone. */
  const leaksWithRest = (text: string, rest: string): boolean =>
    text === rest
      ? leaks(text)
      : containsText(text) || patterns.some((pattern) => pattern.test(text)) || leaks(rest);
  const jsonLeaks = (json: string): boolean => leaksWithRest(json, withoutKeys(json));
  const pageLeaks = (page: string): boolean =>
    leaksWithRest(page, page.replace(jsonInPage, withoutKeys).replace(drawnLine, "<path"));
  return {
    leaks,
    // Addresses of rooms are withheld before.
    mayLeak: (source) =>
      disguise.test(source) || signsIn(source.replace(unseen, " ")).some(({ isHost }) => !isHost),
    jsonLeaks,
    fileLeaks(path, text) {
      if (!isReadable.test(path)) return containsText(text);
      return path.endsWith(".json") ? jsonLeaks(text) : pageLeaks(text);
    },
  };
}

/** JSON without its keys, and with marks between its texts, so that no number or code reaches from one into the next. */
function withoutKeys(json: string): string {
  return json.replace(keys, "|").replace(endOfText, '"|');
}

interface Sign extends Span {
  /** Whether it is the end of a room's host. */
  readonly isHost: boolean;
}

/** The signs of a text in their order. */
function signsIn(text: string): Sign[] {
  const found: Sign[] = [];
  for (const sign of signs)
    for (const { 0: matched, index } of allMatches(text, sign)) {
      const isHost = matched.startsWith(".");
      if (!isHost || isRoom(text, index, matched))
        found.push({ start: index, end: index + matched.length, isHost });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

const calendarStart = "BEGIN:VCALENDAR";

/** A calendar breaks long lines anywhere. See https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function unfolded(text: string): string {
  return text.startsWith(calendarStart) ? text.replace(/\r?\n[ \t]/g, "") : text;
}

/** The ids of events look like e-mail addresses. */
function hasEmail(text: string): boolean {
  if (!text.includes("@")) return false;
  return findEmails(text.startsWith(calendarStart) ? text.replace(/^UID:.*$/gm, "") : text).length > 0;
}
