import { allMatches } from "../format/all-matches.ts";

/** Digits that follow one another, such as each part of `312-555-0142`. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between this group and the one before it; empty for the first. */
  readonly gap: string;
}

/** Everything that can join the groups of one number, if it is long enough. It takes all of a run at once, so that a search is linear. */
const run = /\d[\d ()[\]./_~\n-]{6,}/g;
const fewestDigits = 7;
/** A number of groups: a bracket, a space and a sign at most, and the end of a line at most, unless `[2]` starts the next. */
const joins = /^[)\]]? ?(?:[-./_~]{1,2} ?)?(?:\n?\(?|\[)$/;
const date =
  /(?<!\d)(?:(?:19|20)\d\d([-./_])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d)(?!\d)/g;

/** The groups of digits that may belong to one number: lists of groups, without the digits of dates. */
export function digitGroups(text: string): DigitGroup[][] {
  const lists: DigitGroup[][] = [];
  for (const { 0: found, index } of allMatches(text, run)) {
    let list: DigitGroup[] = [];
    let end = 0;
    for (const { 0: digits, index: at } of withoutDates(found).matchAll(/\d+/g)) {
      const gap = found.slice(end, at);
      if (list.length > 0 && !joins.test(gap)) {
        lists.push(list);
        list = [];
      }
      const start = index + at;
      list.push({ digits, start, end: start + digits.length, gap: list.length > 0 ? gap : "" });
      end = at + digits.length;
    }
    lists.push(list);
  }
  return lists.filter((list) => list.reduce((sum, { digits }) => sum + digits.length, 0) >= fewestDigits);
}

/** Letters take the place of dates, so that they join nothing. */
function withoutDates(text: string): string {
  return text.replace(date, (found) => "x".repeat(found.length));
}
