import { allMatches } from "../format/all-matches.ts";
import type { Span } from "../model/privacy.ts";
import { isRoom, roomSign } from "./rooms.ts";

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

/** A place in a text where something private may be. */
export interface Sign extends Span {
  /** Whether it is the end of a room's host. */
  readonly isHost: boolean;
}

/** The signs of a text in their order. */
export function signsIn(text: string): Sign[] {
  const found: Sign[] = [];
  for (const sign of signs)
    for (const { 0: matched, index } of allMatches(text, sign)) {
      const isHost = matched.startsWith(".");
      if (!isHost || isRoom(text, index, matched))
        found.push({ start: index, end: index + matched.length, isHost });
    }
  return found.toSorted((a, b) => a.start - b.start);
}
