import { allMatches } from "../../format/all-matches.ts";

/** What may be the hash of a commit in a text, as written. */
export interface WrittenCommit {
  readonly index: number;
  /** Such as `4af0a53`, `ferry/hull@4af0a53`, or with all its digits `ada@4af0a53…`. */
  readonly written: string;
  /** The parts before the sign, such as `ferry` and `hull`, or `ada` alone; empty where nothing names a repository. */
  readonly path: readonly string[];
  readonly hash: string;
}

const form =
  /(?<![\p{L}\p{N}_./#@&:=+~^-])(?:([A-Za-z0-9][\w.-]*(?:\/[\w.-]+)+|[A-Za-z0-9][A-Za-z0-9-]{0,38})@)?([\da-f]{7,40})(?![\p{L}\p{N}_/#@:=+~^-]|\.[\p{L}\p{N}])/gu;

const introduction = /(?:^|[^\p{L}\p{N}])(?:commits?|revisions?|revert(?:s|ed)?|cherry-pick(?:s|ed)?) ?$/iu;
/** What else people name by such digits, as in `build 12ab34cd`. */
const otherThings =
  /(?:^|[^\p{L}\p{N}])(?:ids?|uuid|guid|md5|sha-?\d+|checksum|digest|serial|tokens?|keys?|builds?|images?|containers?|jobs?|models?|parts?|versions?|numbers?|colou?rs?) ?$/iu;
/** Characters before a hash that hold such a word. */
const reach = 20;

/** A longer one alone is mostly of something else, unless it is whole. */
const longestShortened = 10;
const wholeLength = 40;

/**
 * Everything in a text with the form of the hash of a commit, in small letters as Git prints it. It has letters and digits, as
 * all but few hashes do, because `defaced` is a word and `20200914` a day.
 */
export function writtenCommits(text: string): readonly WrittenCommit[] {
  return allMatches(text, form).flatMap(({ 0: written, 1: path, 2: hash = "", index }) => {
    const lead = text.slice(Math.max(index - reach, 0), index);
    const parts = path?.split("/") ?? [];
    if (!isMixed(hash) || (parts.length < 2 && !isCommit(hash, lead, parts.length === 1))) return [];
    return [{ index, written, path: parts, hash }];
  });
}

/** `12e4567` is a number, and `2020091a` one with a letter. */
function isMixed(hash: string): boolean {
  return /[a-f]/.test(hash) && /\d/.test(hash) && !/^\d+(?:e\d+|[a-f])$/.test(hash);
}

/** After the name of a person, few digits may be the host of an address or the version of a package. */
function isCommit(hash: string, lead: string, isOfPerson: boolean): boolean {
  if (introduction.test(lead)) return true;
  if (isOfPerson) return hash.length === wholeLength;
  const hasLength = hash.length <= longestShortened || hash.length === wholeLength;
  return hasLength && !otherThings.test(lead);
}
