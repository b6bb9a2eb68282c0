import { taskWord } from "./task-word.ts";
import { isProcedure } from "./votes.ts";
import { openingWords } from "./words-of-languages.ts";

/** A piece of a paragraph, and on which of its lines it starts, from 0. */
export interface ParagraphPart {
  readonly line: number;
  readonly markdown: string;
}

/** Some minutes are one long paragraph with a speaker or an item on each line. */
const opensLine = new RegExp(
  String.raw`^\s*(?:<[\w-]{1,40}> |\[[ xX]\] |[→➡⇒✅• ]{1,4}|[=-]> ?|\((?=${taskWord}: ))?\\?\[?(?:\*\*|__|[*_])?\\?\[?(?:(?:ACTIONS?|Actions?|AIs?|${taskWord}|Action [Ii]tems?|ACTION ITEMS?|${openingWords.actions})(?:\*\*|__|[*_])?(?: ?[:\u2013\u2014-]| ?[([](?!x\))|(?:[ -]#?\d[\d./-]{0,8})? ?:)|(?:RESOLVED|RESOLUTION|Resolution|Resolved|DECISION|Decision|CONSENSUS|Consensus|CONCLUSION|Conclusion|AGREED|APPROVED|PROPOSAL|PROPOSED|MOTION|Motion(?=(?:\*\*|__|[*_])?(?: \([^()]{1,80}\)| [\d-][\w-]{0,9}| ?:))|${openingWords.decisions})(?:\*\*|__|[*_])?(?: \([^()]{1,80}\)| [\d-][\w./-]{0,9})? ?:)`,
  "u",
);
const speakerLine =
  /^\s*(?:<[\w-]{1,40}> |(?:\*\*|__)?@?\p{Lu}[\p{L}\p{M}.'’_-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,2}(?:\*\*|__)?:(?:\*\*|__)? )/u;

/** Where an item opens later on a line: after a sentence or, with the task word, after anything but a name. */
const glued = new RegExp(
  String.raw`(?<= )(?<![\p{Lu}@][\p{L}\d_-]{1,30}:? )(?=(?:\*\*|__)?${taskWord}(?:\*\*|__)?: )|(?<=[.;!?)\]] {1,3})(?=\p{Lu}\p{Ll}{1,20} ${taskWord}: )|(?<=[.;!?)\]] {1,3})(?=(?:\*\*|__)?(?:ACTION(?: ITEM)?|AI|Action(?: item)?|RESOLVED|RESOLUTION)(?:\*\*|__)?: )`,
  "u",
);

/** Where a sentence about a decision follows another one on the same line. What a speaker says is no decision. */
const told =
  /(?<=[.;!?)\]][ \n]{1,3})(?=(?:It was (?:unanimously )?(?:agreed|decided|resolved)|(?:The |General |Rough |The (?:\p{L}{2,20} )?(?:[Tt]eam|[Gg]roup|[Bb]oard) )?[Cc]onsensus (?:is|was)|We (?:all )?(?:agreed|decided)|The (?:board|group|team|committee|(?:remaining |present )?members(?: present)?) (?:agreed|decided|voted)(?: unanimously)?)[ \n](?:to|that|not to) |Approved (?:(?:the|an?) |[\u20ac$\u00a3]?\d))/u;

/** A short test before the long expressions: every form of an item after a sentence contains one of these. */
const mayBeGlued = new RegExp(
  `${taskWord}|A(?:CTION|I|ction)|RESOL|agreed|decided|resolved|voted|onsensus|Approved`,
  "u",
);

/** Whether a line of a paragraph opens an item. */
export function opensItem(line: string): boolean {
  return opensLine.test(line.slice(0, 200));
}

/** Splits the Markdown of a paragraph before each line that opens an item, and after it where somebody speaks. */
export function paragraphParts(markdown: string): readonly ParagraphPart[] {
  const lines = markdown.split("\n");
  const starts = lines.flatMap((line, index) => (index > 0 && opensItem(line) ? [index] : []));
  if (starts.length === 0 && !opensItem(lines[0] ?? "")) return splitAtGlued(0, lines);
  const ends = lines.flatMap((line, index) =>
    index > 0 && speakerLine.test(line.slice(0, 200)) && !isProcedure(line) ? [index] : [],
  );
  const cuts = [...new Set([0, ...starts, ...ends, lines.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((from, index) => splitAtGlued(from, lines.slice(from, cuts[index + 1])));
}

/** The lines before somebody known speaks. */
export function beforeSpeaker(markdown: string, isKnown: (name: string) => boolean): string {
  const lines = markdown.split("\n");
  const at = lines.findIndex((line, index) => {
    const said = index > 0 && speakerLine.exec(line.slice(0, 200))?.[0];
    return said !== undefined && said !== false && isKnown(said.replace(/^\W+|\W+$/gu, ""));
  });
  return at < 0 ? markdown : lines.slice(0, at).join("\n");
}

function splitAtGlued(line: number, lines: readonly string[]): readonly ParagraphPart[] {
  const whole = lines.join("\n");
  if (!mayBeGlued.test(whole)) return [{ line, markdown: whole }];
  let passed = 0;
  const isSaid = speakerLine.test((lines[0] ?? "").slice(0, 200)) || /^\s*(?:\.\.|…)/.test(lines[0] ?? "");
  return whole
    .split(glued)
    .flatMap((markdown) => (isSaid ? markdown : markdown.split(told)))
    .map((markdown) => {
      const part = { line: line + passed, markdown };
      passed += markdown.split("\n").length - 1;
      return part;
    });
}
