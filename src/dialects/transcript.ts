import { countsOf, sumOf } from "../format/numbers.ts";
import type { KnownNames } from "./known-names.ts";
import { isNoName } from "./no-names.ts";
import { taskWord } from "./task-word.ts";
import type { TurnOpening } from "./turns.ts";

/** Fewer turns are remarks in other minutes, as are those that are a smaller share of all paragraphs. */
const fewest = { turns: 5, speakers: 2, share: 0.1 };
/** How often a spelling must open a turn if it is not known. A word in lower case is a label more often than a name. */
const fewestOfUnknown = { tag: 1, nickname: 3, capital: 3, handle: 3, lowerCase: 5 };
/** This number of turns shows how a text is written: one more speaker may have fewer turns. */
const fewestOfHabit = 10;
const fewestOfRare = 2;

const initials = /^\p{Lu}{2,4}$/u;

/** Labels in capitals, even where somebody with these initials attended. */
const neverInitials: ReadonlySet<string> = new Set([
  ..."AI AIS PR PRS ID OK API CI NB NO YES ALL NOTE".split(" "),
  taskWord,
]);
/** Labels in capitals unless somebody of these initials attended. Others, such as IS, may be initials although they are words. */
const capitalLabels: ReadonlySet<string> = new Set(
  (
    "UI UX IDS NA WG CG IG TF SIG TSC TAC TOC CPC PMC TAG APIS URL URLS RFC FAQ FYI ETA TBD WIP PSA EDIT NEW DUE FIX ADD " +
    "SET GOAL PROS CONS HELP WORK PLAN LINK CODE DOC DOCS TEST SPEC WASM HTML CSS HTTP OS PDF SDK CLI RE IRC"
  ).split(" "),
);

/** Words that label lines of notes and are no names; `isNoName` knows the others. */
const labels: ReadonlySet<string> = new Set(
  (
    "video audio slides slide presentation presentations discussion recap reminder warning edit tl;dr notice else guest guests re " +
    "regarding wrt topics subject agenda rationale problem solution suggestion concern concerns feedback comment comments remark " +
    "response answers aside correction clarification requirement requirements meta tags title name names email password contact " +
    "repository repo chat bridge irc webex zoom audience queue remaining interested liaison reviewer implementer implementers " +
    "br hr li ul ol td tr th div span img"
  ).split(" "),
);

export interface TranscriptContext {
  readonly known: KnownNames;
  readonly text: string;
  /** Number of paragraphs in the text, those of lists included. */
  readonly paragraphCount: number;
}

/** The smallest number of turns with which a text of so many paragraphs can be a transcript. */
export function fewestTurns(paragraphCount: number): number {
  return Math.max(fewest.turns, fewest.share * paragraphCount);
}

/** The spellings of those who speak in a text with these turns; empty if the text is no transcript. */
export function transcriptSpeakers(
  turns: readonly TurnOpening[],
  { known, text, paragraphCount }: TranscriptContext,
): ReadonlySet<string> {
  const candidates = turns.filter(({ speaker }) => !isLabel(speaker, known));
  if (candidates.length < fewestTurns(paragraphCount)) return new Set();
  const counts = countsOf(candidates.map(({ speaker }) => speaker));
  const markOf = new Map(candidates.map(({ speaker, mark }) => [speaker, mark]));
  const handles = new Set(text.match(/(?<=@)[\p{L}\p{N}_-]{2,40}/gu));
  const lowerCase = countLowerCase(text, new Set([...counts.keys()].map(lower)));
  /** How often its word is written in lower case where nobody speaks, as the word of a label is. */
  const asWord = (speaker: string): number =>
    (lowerCase.get(lower(speaker)) ?? 0) - (counts.get(lower(speaker)) ?? 0);

  const isSure = (speaker: string, count: number): boolean => {
    const mark = markOf.get(speaker) ?? "label";
    if (known.has(speaker)) return true;
    if (mark !== "label") return count >= fewestOfUnknown[mark];
    // Such as a version.
    if (/^\p{Lu}.*\d/u.test(speaker)) return false;
    if (isCapital(speaker)) return count >= fewestOfUnknown.capital && asWord(speaker) < count;
    return count >= (handles.has(speaker) ? fewestOfUnknown.handle : fewestOfUnknown.lowerCase);
  };
  const sure = [...counts].filter(([speaker, count]) => isSure(speaker, count));
  const total = sum(sure);
  const inAnyCase = new Set(sure.map(([speaker]) => lower(speaker)));
  if (inAnyCase.size < fewest.speakers || total < fewestTurns(paragraphCount)) return new Set();

  const byInitials = sum(sure.filter(([speaker]) => initials.test(speaker)));
  const isHabit = total >= fewestOfHabit;
  const useInitials = isHabit && byInitials >= total / 2;
  const isLikely = (speaker: string, count: number): boolean => {
    if (inAnyCase.has(lower(speaker))) return true;
    if (useInitials) return initials.test(speaker);
    if (isHabit && speaker.startsWith("@")) return true;
    return isHabit && isCapital(speaker) && count >= fewestOfRare && asWord(speaker) === 0;
  };
  return new Set([...counts].flatMap(([speaker, count]) => (isLikely(speaker, count) ? speaker : [])));
}

function isLabel(speaker: string, known: KnownNames): boolean {
  if (initials.test(speaker))
    return neverInitials.has(speaker) || (capitalLabels.has(speaker) && !known.has(speaker));
  const words = lower(speaker).replace(/^@/, "").split(" ");
  return !/\p{L}.*[\p{L}\p{N}]/u.test(speaker) || words.some((word) => labels.has(word) || isNoName(word));
}

function isCapital(speaker: string): boolean {
  return /\p{Lu}|@/u.test(speaker);
}

function lower(speaker: string): string {
  return speaker.toLowerCase();
}

function sum(counts: readonly (readonly [string, number])[]): number {
  return sumOf(counts.map(([, count]) => count));
}

/** How often each of some words stands in a text in lower case. */
function countLowerCase(text: string, words: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = text.match(/(?<![\p{L}\p{N}@_/.-])\p{Ll}{2,30}(?![\p{L}\p{N}_-])/gu) ?? [];
  return countsOf(found.filter((word) => words.has(word)));
}
