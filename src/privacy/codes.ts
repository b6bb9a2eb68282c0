import { allMatches } from "../format/all-matches.ts";
import type { Span } from "../model/privacy.ts";
import { fillers, stems, wordOf } from "./code-words.ts";
import { endsOwnAnchor } from "./own-anchor.ts";

const sign = "[\\s*_~`'\"\u201c\u201d\u00ab\u00bb:=#|()\\[\\]{}>\u2192-]";
/** What may stand between a word and its code. Every part has a limit, so that a search stays linear. */
const connection = `(${sign}{0,12}(?:(?<![a-z])${fillers}(?![a-z])${sign}{1,12}){0,3})`;
const code = new RegExp(
  `(?:(?<password>${wordOf.password})|(?<code>${wordOf.code})|(?<number>${wordOf.number})|(?<room>${wordOf.room}))s?(?![a-z])${connection}`,
  "g",
);
/** Digits in groups of any size, with one sign between two of them. */
const digits = /\d(?:[ ./_-]?\d){0,23}#?/y;
/** A code of letters and digits, or a word. */
const word = /[^\s|<>()[\]{}"'`,;*.][^\s|<>()[\]{}"'`,;*]{2,63}/y;
/** Words that say something about a password, but are not passwords. */
const remark =
  /^(?:ask|see|sent|send|the|same|none|tbd|tba|not|no|please|n\/a|unchanged|by|via|in|on|as|from|will|for|to|is|was|with|mail|changed|reset|siehe|voir|wie|per)$/;
const endOfPhrase = /^["'`*_)\]\u201d\u00bb]{0,4}(?:$|[\n|,;.)])/;
const isDate = /^(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?!\d)/;
const isVersion = /^\d{1,2}(?:\.\d{1,4}){1,3}(?![\d-])/;

/** Whether a key may be a word for a code, so that its value is looked at together with it. */
export function mayNameCode(key: string): boolean {
  return stems.test(key.toLowerCase());
}

/** Finds PINs, passcodes and the like in a normalised text, by the word before them; the word stays. */
export function findCodes(text: string): Span[] {
  if (!stems.test(text)) return [];
  return allMatches(text, code).flatMap(({ 0: found, index, groups, ...parts }) => {
    const connection = parts[5] ?? "";
    const start = index + found.length;
    const before = text.charAt(index - 1);
    const name = found.slice(0, found.length - connection.length);
    // At the end of another word, as in "spin 100", a short one says too little.
    if (/[a-z]/.test(before) && name.length < 6 && !/[:=]/.test(connection)) return [];
    // `password123` is one word, and `$(pwd)` a folder.
    if (groups?.password !== undefined && (connection === "" || before === "(")) return [];
    if (/^\[?withheld/.test(text.slice(start, start + 9))) return [];
    const end =
      endOfDigits(text, start, fewestDigits(groups, name, connection)) ??
      endOfWord(text, start, connection, groups?.password !== undefined);
    return end === null || endsOwnAnchor(text, index, text.slice(start, end)) ? [] : [{ start, end }];
  });
}

/** "Meeting number 100" is the hundredth, and "pin 100 jobs" pins them. */
function fewestDigits(
  groups: Readonly<Record<string, string>> | undefined,
  name: string,
  connection: string,
): number {
  if (groups?.room !== undefined) return 9;
  if (groups?.number !== undefined) return 5;
  return name === "pin" && connection === " " ? 4 : 3;
}

function endOfDigits(text: string, start: number, fewest: number): number | null {
  digits.lastIndex = start;
  const found = digits.exec(text)?.[0] ?? "";
  const rest = text.slice(start, start + 24);
  if (found.replace(/\D/g, "").length < fewest || isDate.test(rest) || isVersion.test(rest)) return null;
  return /[a-z]/.test(text.charAt(start + found.length)) ? null : start + found.length;
}

/** What comes after the word in feeds and lists of links. */
const address = /^(?:https?:)?\/[^/]*\//;
/** In an anchor made of a sentence, such as `#pin-is-unsound-due-to-4vmxod`, the sentence itself was looked at before. */
const slugOfSentence = /^-(?:[a-z]{1,12}-)+$/;
/** Such as `rust#85099`. */
const issueOfProject = /^[a-z][a-z\d._/-]*#\d{1,9}$/;

/** A word is a code if it has a digit and is announced, or if it follows a word for passwords and nothing follows it. */
function endOfWord(text: string, start: number, connection: string, isPassword: boolean): number | null {
  word.lastIndex = start;
  const found = word.exec(text)?.[0].replace(/(?<![.:!?_])[.:!?_]+$/, "") ?? "";
  const isAnnounced = /[:=|"'`\u201c\u2192]|\b(?:is|ist|est|lautet|es)\b/.test(connection);
  const rest = text.slice(start, start + 24);
  if (!isAnnounced || found.length < 3 || isDate.test(rest) || isVersion.test(rest)) return null;
  if (address.test(found) || slugOfSentence.test(connection)) return null;
  if (!isPassword && issueOfProject.test(found)) return null;
  const end = start + found.length;
  const hasDigit = /\d/.test(found) && !/^[a-z]{2,}\d?-\d+$/.test(found);
  const isMeetCode = /^[a-z]{3}-[a-z]{4}-[a-z]{3}$/.test(found);
  if ((hasDigit && found.length >= 4) || isMeetCode) return end;
  if (!isPassword || remark.test(found)) return null;
  return /[:="'`\u201c\u2192|]/.test(connection) || endOfPhrase.test(text.slice(end, end + 6)) ? end : null;
}
