import { allMatches } from "../../format/all-matches.ts";
import { mostDigits } from "../../format/references/addresses.ts";

/** What may be a reference in a text, as written. */
export interface WrittenReference {
  readonly index: number;
  /** Such as `#12`, `hull#12`, `ferry/hull#12`, `!12` or `gh-12`. */
  readonly written: string;
  /** The parts before the sign, such as `ferry` and `hull`; empty where nothing names a repository. */
  readonly path: readonly string[];
  readonly sign: "#" | "!";
  readonly number: string;
}

const form = new RegExp(
  String.raw`(?<![\p{L}\p{N}_./#!&@-])(?:([A-Za-z0-9][\w.-]*(?:/[\w.-]+)*)?([#!])|gh-)([1-9]\d{0,${mostDigits - 1}})(?![\p{L}\p{N}_-]|[.,]\d)`,
  "giu",
);

/** Words before `#1` that say that it is no rank or choice, such as `PR #1`. */
const kind = /^(?:issues?|prs?|pulls?|mrs?|gh|tickets?)$/i;
const introduction =
  /(?:^|[^\p{L}\p{N}])(?:issues?|prs?|pulls?|pull requests?|mrs?|merge requests?|tickets?|fix(?:es|ed)?|close[sd]?|resolve[sd]?)[ \n]?$/iu;
/** What else people number, as in `slide #12`. */
const otherThings =
  /(?:^|[^\p{L}\p{N}])(?:slides?|pages?|figures?|tables?|chapters?|sections?|parts?|options?|choices?|cases?|steps?|points?|phases?|rounds?|items?|questions?|answers?|prompts?|reviews?|principles?|strateg(?:y|ies)|proposals?|examples?|notes?|sessions?|meetings?|episodes?|days?|weeks?|teams?|groups?|rooms?|suites?|floors?|units?|boxes|box|rank(?:ed)?|uts|utr|uax|rfc|st\.)[ \n]?$/iu;
/** Characters before a sign that hold its introduction. */
const reach = 20;

/**
 * Everything in a text with the form of a reference. A single digit alone is mostly a rank or a choice, as in `#2 is easier`,
 * so that it needs a word such as `issue` before it.
 */
export function writtenReferences(text: string): readonly WrittenReference[] {
  const found: WrittenReference[] = [];
  for (const { 0: written, 1: before, 2: sign, 3: number = "", index } of allMatches(text, form)) {
    const isKind = before === undefined || kind.test(before);
    const lead = text.slice(Math.max(index - reach, 0), index);
    const isNamed = before !== undefined || sign === undefined;
    if (!isNamed && otherThings.test(lead)) continue;
    if (!isNamed && number.length === 1 && !introduction.test(lead)) continue;
    const path = isKind ? [] : before.split("/");
    found.push({ index, written, path, sign: sign === "!" ? "!" : "#", number });
  }
  return found;
}
