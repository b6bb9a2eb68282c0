import type { Leak, Span } from "../model/privacy.ts";
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
import { signsIn } from "./signs.ts";

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
  /** What `fileLeaks` found, one after the other; some of it more than once. */
  readonly leaksInFile: (path: string, text: string) => Iterable<Leak>;
}

const isReadable = /(?:\/|\.(?:html|json|xml|csv|txt|md|ics))$/;

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
  const knownTexts = [
    ...new Set(
      texts
        .filter(({ length }) => length >= minTextLength)
        .flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]),
    ),
  ];
  const containsText = findTexts(knownTexts);
  const findPrivate = createPrivateFinder({ ...rules, patterns: [] });
  const findLoosely = createLooseFinder(rules);
  const patterns = compilePatterns(rules.patterns);
  const cover = coverPublic(rules.public);

  function* partLeaks(text: string, start: number, end: number): Generator<Leak> {
    const part = text.slice(start, end);
    // What is cut off at the start of the part may be the end of something longer.
    for (const find of [findPrivate, findLoosely])
      for (const span of find(part)) if (span.start > 0 || start === 0) yield { text: part, span };
  }
  function* signLeaks(form: string): Generator<Leak> {
    const text = cover(form);
    let [start, end] = [0, 0];
    for (const sign of signsIn(text)) {
      if (sign.isHost) yield leakAt(text, sign);
      // Signs whose surroundings overlap are looked at together, so that each character is looked at once or twice.
      if (end > 0 && sign.start - around > end) {
        yield* partLeaks(text, start, end);
        start = sign.start - around;
      } else if (end === 0) start = Math.max(0, sign.start - around);
      end = Math.max(end, sign.end + around);
    }
    if (end > 0) yield* partLeaks(text, start, end);
    if (rules.email === "withhold") for (const span of emailsIn(text)) yield leakAt(text, span);
  }
  // In markup, only what can be seen is searched for disguises: attributes repeat it.
  function* signLeaksOrDisguised(form: string): Generator<Leak> {
    yield* signLeaks(form);
    if (!form.includes("</") && disguise.test(form)) yield* signLeaks(normalise(form).text);
  }
  function* knownLeaks(form: string): Generator<Leak> {
    if (containsText(form))
      for (const known of knownTexts) {
        const start = form.indexOf(known);
        if (start >= 0) yield leakAt(form, { start, end: start + known.length });
      }
    for (const pattern of patterns) for (const span of pattern.find(form)) yield leakAt(form, span);
  }
  function* formLeaks(form: string): Generator<Leak> {
    yield* knownLeaks(form);
    yield* signLeaksOrDisguised(form);
  }
  // A pattern of the site may match the `|` of a block tag, so that only the visible text itself is searched for it.
  const needsVisible = patterns.length > 0 || texts.some((text) => text.includes("|"));
  const mayShow = (joined: string): boolean => containsText(joined) || isAny(signLeaksOrDisguised(joined));
  function* leaksIn(written: string): Generator<Leak> {
    const text = unfolded(written);
    yield* formLeaks(text);
    if (!text.includes("<") && !text.includes("&")) return;
    const joined = needsVisible ? null : joinedText(text);
    if (joined === null || mayShow(joined)) yield* formLeaks(visibleText(text));
  }
  /** Looks for known texts and patterns in all of a text, and for numbers and codes in the rest alone. */
  function* leaksWithRest(text: string, rest: string): Generator<Leak> {
    if (text !== rest) yield* knownLeaks(text);
    yield* leaksIn(rest);
  }
  function* leaksInFile(path: string, text: string): Generator<Leak> {
    if (!isReadable.test(path)) {
      if (containsText(text)) yield* knownLeaks(text);
    } else if (path.endsWith(".json")) yield* leaksWithRest(text, withoutKeys(text));
    else yield* leaksWithRest(text, text.replace(jsonInPage, withoutKeys).replace(drawnLine, "<path"));
  }
  return {
    leaks: (text) => isAny(leaksIn(text)),
    // Addresses of rooms are withheld before.
    mayLeak: (source) =>
      disguise.test(source) || signsIn(source.replace(unseen, " ")).some(({ isHost }) => !isHost),
    jsonLeaks: (json) => isAny(leaksInFile(".json", json)),
    fileLeaks: (path, text) => isAny(leaksInFile(path, text)),
    leaksInFile,
  };
}

function isAny(leaks: Generator<Leak>): boolean {
  return leaks.next().done === false;
}

function leakAt(text: string, { start, end }: Span): Leak {
  const from = Math.max(0, start - around);
  return { text: text.slice(from, end + around), span: { start: start - from, end: end - from } };
}

/** JSON without its keys, and with marks between its texts, so that no number or code reaches from one into the next. */
function withoutKeys(json: string): string {
  return json.replace(keys, "|").replace(endOfText, '"|');
}

const calendarStart = "BEGIN:VCALENDAR";

/** A calendar breaks long lines anywhere. See https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function unfolded(text: string): string {
  return text.startsWith(calendarStart) ? text.replace(/\r?\n[ \t]/g, "") : text;
}

/** The ids of events look like e-mail addresses. */
function emailsIn(text: string): Span[] {
  if (!text.includes("@")) return [];
  return findEmails(
    text.startsWith(calendarStart) ? text.replace(/^UID:.*$/gm, (line) => " ".repeat(line.length)) : text,
  );
}
