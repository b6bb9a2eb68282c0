import { singleSpaced } from "../../format/markdown/plain-text.ts";
import { splitOwners } from "../../format/names.ts";
import type { ActionStatus } from "../../model/outline.ts";

/**
 * A paragraph that opens with `AI (Mat):` or one of its spellings; an empty text means that the list below
 * holds the items.
 */
export interface ActionMarker {
  readonly kind: "action";
  /** The opening as written, such as `AI (Mat): `. */
  readonly marker: string;
  readonly owners: readonly string[];
  readonly rest: string;
}

export interface DecisionMarker {
  readonly kind: "decision";
  readonly marker: string;
  readonly rest: string;
}

export interface SupportMarker {
  readonly kind: "support";
  readonly marker: string;
  readonly site: string;
  readonly people: readonly string[];
  readonly rest: string;
}

export type Marker = ActionMarker | DecisionMarker | SupportMarker;

const word = "(?:AIs?|Action items?)";
const inParentheses = String.raw`\(((?:[^()\n]|\([^()\n]*\))*)\)`;
const name = String.raw`(?:[\p{Lu}][\p{L}\d.']*(?: [\p{Lu}][\p{L}\d.']*)*)`;
const names = `(${name}(?:(?:, | and | & |/)${name})*)`;
const separator = String.raw`[ ]*(?:[:\u2013\u2014-]+[ \n]*|[ \n]+|$)`;

/** The spellings of an action item that real minutes hold; the first group is the owners. */
const actionForms: readonly RegExp[] = [
  new RegExp(`^${word} ?${inParentheses}${separator}`, "iu"),
  new RegExp(String.raw`^\(${word}:([^()\n]*)\)${separator}`, "iu"),
  new RegExp(String.raw`^${inParentheses} *${word} *:[ \n]*`, "u"),
  new RegExp(String.raw`^${names} \(${word}\)${separator}`, "u"),
  new RegExp(String.raw`^${word} *: *${names} [\u2013\u2014-] `, "u"),
  new RegExp(String.raw`^AIs? ${names} *:[ \n]*`, "u"),
  /^(?:AI|Action item)()s? *:[ \n]*/iu,
];

const taskBox = /^\[([ xX])\][ \n]+/;

/** What the start of a paragraph marks, or null. `inSupport`: the paragraph is in the support section. */
export function readMarker(paragraph: string, inSupport: boolean): Marker | null {
  const box = taskBox.exec(paragraph)?.[0] ?? "";
  const content = withoutBold(paragraph.slice(box.length));
  for (const form of actionForms) {
    const found = form.exec(content);
    if (found) {
      return {
        kind: "action",
        marker: box + found[0],
        owners: splitOwners(found[1] ?? ""),
        rest: box + content.slice(found[0].length),
      };
    }
  }
  const decision = /^Decision *:[ \n]*/i.exec(content);
  if (decision) return { kind: "decision", marker: decision[0], rest: content.slice(decision[0].length) };
  return inSupport ? readSupport(content) : null;
}

/** `**AI (Mat):** text` opens like `AI (Mat): text`. */
function withoutBold(text: string): string {
  return text.replace(/^(\*\*|__)([^*_\n]{1,120})\1/, "$2");
}

/** Where an action item starts later in a paragraph, such as `... it. AI (Mat): ask again`, if anywhere. */
export function gluedActionAt(paragraph: string): number | undefined {
  const found = /(?<=[.;!?)\]\s])AIs? ?\([^()\n]+\) ?:/u.exec(paragraph.slice(1));
  return found ? found.index + 1 : undefined;
}

function readSupport(content: string): SupportMarker | null {
  const found = /^([^():\n]{1,80}?) \(([^()\n]+)\) *(?::|[\u2013\u2014-]) */u.exec(content);
  if (!found) return null;
  const [marker, site = "", people = ""] = found;
  return {
    kind: "support",
    marker,
    site: site.trim(),
    people: splitOwners(people),
    rest: content.slice(marker.length),
  };
}

/** Markdown without its line breaks, soft or hard. */
export function onOneLine(markdown: string): string {
  return singleSpaced(markdown.replaceAll("\\\n", " "));
}

const openingMark = /^\[(done|dropped)\] ?/i;
const closingMark = / ?(?:\[(done|dropped)\]|\((done|dropped)\))([.!]?)$/i;
/** As in `ask Lee – done`, `ask Lee – done, she agrees`, `ask Lee. DONE` */
const closingWord =
  /(?: [\u2013\u2014-] (?:[Dd]one|[Cc]ompleted?|[Cc]losed)(?:, [^.;]{1,80})?|(?<=[.;:]) (?:DONE|COMPLETED?|CLOSED))[.!]?$/;
/** As in `ask Lee – still open` and `ask Lee. OPEN` */
const openWord =
  /(?: [\u2013\u2014-] (?:still )?(?:open|ongoing|pending)|(?<=[.;:]) (?:OPEN|ONGOING|PENDING))[.!]?$/;

/**
 * Removes the mark that closes an item (`[done]`, `[dropped]`, a ticked task box) from its start or end. The
 * same words in the middle belong to the text.
 */
export function readStatus(markdown: string): { status: ActionStatus; markdown: string } {
  const ticked = /^\[[xX]\]/.test(markdown);
  const line = onOneLine(markdown.replace(taskBox, ""));
  const [, atStart] = openingMark.exec(line) ?? [];
  const [, inBrackets, inParentheses] = closingMark.exec(line) ?? [];
  const mark = (atStart ?? inBrackets ?? inParentheses)?.toLowerCase();
  const text = line
    .replace(openingMark, "")
    .replace(closingMark, "$3")
    .replace(closingWord, "")
    .replace(openWord, "")
    .trim();
  if (mark === "dropped") return { status: "dropped", markdown: text };
  return { status: ticked || mark === "done" || closingWord.test(line) ? "done" : "open", markdown: text };
}
