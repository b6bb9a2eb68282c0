import type { Span } from "../model/privacy.ts";
import { type DigitGroup, digitGroups } from "./digit-groups.ts";
import { createNumberLookup, type NumberLookup } from "./number-lookup.ts";
import { type Candidate, joined, phoneShapes } from "./phone-shapes.ts";

/** No number has more groups than `+33 1 55 50 01 42` and one. */
const maxGroups = 7;
const fewestDigits = 7;
const mostDigits = 19;
const announcement =
  /(?<![a-z])(?:tele)?(?:phone|fone?|tele?|call|callto|dial|ring|mobile|cell|fax|sms|text|handy|telefon|rufnummer|einwahl|appel\w*|portable|numero|bridge|dial-in)s?(?:\b|_)(?: (?:us|me|in|at|on|to|is|number|no|the))*[\s:.=(*_"'`/[]{0,4}$/;
/** Long plain numbers that are no phone numbers. */
const otherNumber =
  /(?<![a-z])(?:commit|hash|sha\d*|revision|rev|job|run|ticket|issue|bug|pr|pull|request|build|id|record|doi|gid|checksum|size)s?[\s#:=(`"']{0,4}$/;
const unit =
  /^[\s`"']{0,3}(?:bytes?|[kmgtp]i?b|bits?|jobs?|files?|events?|rows?|records?|seconds?|ms|ns|hours?|cpu|cores?|hits?|times|lines?|requests?|%)(?![a-z])/;
/** Extensions, and what one-tap numbers dial after a pause. Each repetition starts with a sign of its own. */
const afterNumber =
  /(?:[,;]{1,6}[*#]{0,2}\d{1,15}[*#]{0,2}|[*#]{1,3}\d{0,15}|,{1,6}(?=[,;*#])| ?(?:ext\.?|extension|x|poste|durchwahl|nebenstelle) ?\d{1,6}(?!\d))/y;
const maxParts = 8;

/** Finds phone numbers in a normalised text. */
export function createPhoneFinder(countries: readonly string[]): (text: string) => Span[] {
  const lookups = createNumberLookup(countries);
  return (text) => {
    const lists = digitGroups(text);
    if (lists.length === 0) return [];
    const lookup = lookups.forText();
    return lists.flatMap((groups) => numbersAmong(groups, text, lookup));
  };
}

function numbersAmong(groups: readonly DigitGroup[], text: string, lookup: NumberLookup): Span[] {
  const found: Span[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const count = lengthOfNumber(groups, index, text, lookup);
    const last = groups[index + count - 1];
    const first = groups[index];
    if (count === 0 || !first || !last) continue;
    found.push({ start: startOf(first, text), end: endAfter(last.end, text) });
    index += count - 1;
  }
  return found;
}

/** How many groups from `index` on are one number, the most that are; 0 if none is. */
function lengthOfNumber(
  groups: readonly DigitGroup[],
  index: number,
  text: string,
  lookup: NumberLookup,
): number {
  const first = groups[index];
  if (!first) return 0;
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const hasPlus = /\+[ (]?$/.test(before);
  const isAnnounced = announcement.test(before);
  const startsInside = index > 0 && !/\s/.test(first.gap) && first.gap !== "/";
  if (startsInside && !hasPlus) return 0;
  for (let count = mostGroups(groups, index); count > 0; count -= 1) {
    const chosen = groups.slice(index, index + count);
    const digits = joined(chosen);
    if (digits.length < fewestDigits) return 0;
    const next = groups[index + count];
    // Digits that continue without a space are part of something longer, such as a version or an ISBN.
    const isList = next?.gap === "/" && chosen.slice(1).every(({ gap }) => gap !== "/");
    if (next && !/\s/.test(next.gap) && !isList) continue;
    const end = chosen.at(-1)?.end ?? 0;
    const candidate: Candidate = {
      groups: chosen,
      digits,
      lengths: chosen.map((group) => group.digits.length).join(),
      hasPlus,
      isAnnounced,
      isAlone: () => isAlone(before, text.slice(end, end + 16)),
      isGlued: () => isGlued(before, text.slice(end, end + 8), chosen),
    };
    if (phoneShapes.some((shape) => shape(candidate, lookup))) return count;
  }
  return 0;
}

/** How many groups from `index` on a number can have at most, by their digits. */
function mostGroups(groups: readonly DigitGroup[], index: number): number {
  let count = 0;
  let length = groups[index]?.digits.length ?? 0;
  while (count < maxGroups && index + count < groups.length && length <= mostDigits) {
    count += 1;
    length += groups[index + count]?.digits.length ?? 0;
  }
  return count;
}

function isAlone(before: string, after: string): boolean {
  return (
    /(?:^|[\s("'`|*>,;~[\u201c\u2018]|[a-z\s]:|\btel:|callto:)$/.test(before) &&
    /^(?:$|[\s)"'`|*<,;:!?\]~\u201d\u2019]|\.(?!\d)|#)/.test(after) &&
    !otherNumber.test(before) &&
    !unit.test(after)
  );
}

/** A name or path that continues with the same signs; a word right before or after the number is not part of one. */
function isGlued(before: string, after: string, groups: readonly DigitGroup[]): boolean {
  const bracketless = before.replace(/[([]$/, "");
  const isPath = bracketless.endsWith("/") && groups.slice(1).every(({ gap }) => gap === "/");
  return (
    isPath ||
    /[\p{L}\d][-._]$/u.test(bracketless) ||
    /^-[a-z]/.test(after) ||
    // Letters that may be digits of base 16, as in a UUID
    /(?<![g-z])[a-f]+$/.test(bracketless) ||
    /^[a-f]+(?:[\d-]|$)/.test(after) ||
    (groups.length === 1 && /[\p{L}\d]$/u.test(bracketless))
  );
}

/** The plus sign and bracket before a number belong to it. */
function startOf({ start }: DigitGroup, text: string): number {
  const before = /(?:\+[ (]?|\+?\()$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? "";
  return start - before.length;
}

function endAfter(end: number, text: string): number {
  let at = end;
  for (let part = 0; part < maxParts; part += 1) {
    afterNumber.lastIndex = at;
    const found = afterNumber.exec(text)?.[0];
    if (!found) break;
    at += found.length;
  }
  return at;
}
