import type { KnownNames } from "./known-names.ts";
import { type OwnedText, openingLength, ownersInSlot, readOwners } from "./owners.ts";
import { taskWord } from "./task-word.ts";
import { openingWords } from "./words-of-languages.ts";

/** The start of an action item. */
export interface ActionOpening extends OwnedText {
  /** The opening as written, such as `ACTION: `. */
  readonly marker: string;
  /** Whether the word may also stand before what nobody took on, such as `Next steps`. */
  readonly isWeak: boolean;
}

const strong = `ACTIONS?(?: ?(?:ITEMS?|POINTS?))?|Actions?(?: (?:[Ii]tems?|[Pp]oints?))?|action items?|actions?(?= ?:)|AIs?|${openingWords.actions}`;
const weak = "TO-?DOs?|To-?[Dd]os?|to-?do|Next [Ss]teps?|NEXT STEPS?|Follow[- ]?[Uu]ps?|FOLLOW[- ]?UPS?|AP";
const emphasis = String.raw`(?:\*\*|__|[*_\x60])?`;
const number = String.raw`(?:[ -]?#?\d{1,5}(?:[./-][A-Z]?\d{1,4})?)?`;
const opening = new RegExp(
  String.raw`^(?:<[\w-]{1,40}> |[→➡⇒✅📌🔲☐• ]{1,4}|- |[=-]> ?)?(\\?\[)?(${emphasis})(\\?\[)?(?:(${strong})|(${weak}))(?![\p{L}\p{N}])${number}`,
  "u",
);
/** What follows the word, in each form. In brackets: ` - Lee] ` of `[ACTION - Lee] ask` */
const bracketSlot =
  /^(?:\*\*|__|[*_])?[ :\u2013\u2014-]{0,4}([^\n[\]]{0,100}?)(?:\*\*|__|[*_])?\\?\](?!\()(?:\*\*|__|[*_])?[ \n:\u2013\u2014-]*/u;
/** ` (Lee): ` of `ACTION (Lee): ask`, and `[Lee]` alike */
const parenthesised =
  /^(?:\*\*|__|[*_])? ?(?:\(([^()\n]{1,100})\)|\\?\[([^[\]\n]{1,100})\\?\](?!\())(?:\*\*|__|[*_])? ?(?:[:\u2013\u2014-]+(?:\*\*|__|[*_])?[ \n]*|[ \n]+|$)/u;
/** ` @lee, @kim: ` of `ACTION @lee, @kim: ask` */
const handleSlot =
  /^(?:\*\*|__|[*_])? (@[\p{L}\p{N}_-]{1,40}(?:(?:, ?| and | )@[\p{L}\p{N}_-]{1,40}){0,5})(?:\*\*|__|[*_])? ?(?::(?:\*\*|__|[*_])?|[\u2013\u2014]|- )?[ \n]*/u;
/** `: `, ` - `, `** - ` or `.**`, after which everything is the item */
const separator =
  /^(?:(?:\*\*|__|[*_`]) ?(?:\\?-|[:\u2013\u2014-]{1,2})|[:\u2013\u2014](?:\*\*|__|[*_`])?|\.(?:\*\*|__)|--? (?=\S)| (?:\\?-|[\u2013\u2014-]{1,2}) |$)[ \n]*/u;
/** `Lee: ` of `ACTION - Lee: ask`, after the separator */
const nameSlot = /^([^\n:]{1,80}?) ?(?::|[\u2013\u2014]| - ) ?(?=\S)/u;

/** `@lee/kim ACTION: ask` names them first, and so may the task word. */
const namesBefore = new RegExp(
  String.raw`^([^\n:]{2,80}?) (?:ACTION(?: ITEM)?|AI|Action(?: item)?|${taskWord})(?:\*\*|__)? ?:(?:\*\*|__)?[ \n]*(?=\S)`,
  "u",
);
/** `it leaks [ACTION] Lee` */
const atEnd = /^([^\n[\]]{3,300}) \\?\[ACTION(?: ITEM)?\\?\]:? ([^\n.:[\]]{2,60})$/u;
/** The task word alone opens an item if a verb follows it; before `list` it is a title. */
const bareNote = new RegExp(
  String.raw`^${taskWord} (?!(?:list|lists|item|items|to|for|from|by|at|in|on|of|is|was|are|were|and|or|next|section|comments?)\b)(?=\p{Ll}{2})`,
  "u",
);

/**
 * Reads the start of a paragraph or a line, without its task box: `ACTION: Lee to …`, `**Action** - Lee - …`,
 * `[ACTION - Lee] …`. An empty rest means that the list below holds the items. Null if it opens no action item.
 */
export function readActionOpening(line: string, known: KnownNames): ActionOpening | null {
  const text = withoutCommentAtEnd(line);
  if (text.startsWith(`(${taskWord}: `) && text.endsWith(")")) {
    const inside = readActionOpening(text.slice(1, -1), known);
    return inside && { ...inside, marker: `(${inside.marker}` };
  }
  const found = opening.exec(line.slice(0, openingLength));
  if (!found) return afterNames(line, known);
  const [start, outer, styled = "", inner, , weakWord] = found;
  const isWeak = weakWord !== undefined;
  const all = line.slice(start.length);
  const after = all.slice(0, openingLength);
  if (outer !== undefined || inner !== undefined) return inBrackets(start, all, isWeak, known);
  const slot = parenthesised.exec(after) ?? handleSlot.exec(after);
  const named = slot && ownersInSlot(slot[1] ?? slot[2] ?? "", known);
  if (slot && named) return opened(start + slot[0], named, all.slice(slot[0].length), isWeak, styled);
  const separated = separator.exec(after);
  if (separated) {
    const rest = withoutStyleEnd(all.slice(separated[0].length), styled, separated[0]);
    const marker = start + separated[0];
    const who = nameSlot.exec(rest.slice(0, openingLength));
    const owners = who && ownersInSlot(who[1] ?? "", known);
    if (who && owners) return { marker, owners, rest: rest.slice(who[0].length).trim(), isWeak };
    return { marker, ...readOwners(rest, known), isWeak };
  }
  return unseparated(start, all, styled, isWeak, known) ?? noteWithoutColon(line);
}

/** Pages do not show a comment at the end of a line. */
function withoutCommentAtEnd(line: string): string {
  const text = line.trimEnd();
  const start = text.endsWith("-->") ? text.lastIndexOf("<!--") : -1;
  return start < 0 ? text : text.slice(0, start).trimEnd();
}

function afterNames(line: string, known: KnownNames): ActionOpening | null {
  const [marker = "", names = ""] = namesBefore.exec(line.slice(0, openingLength)) ?? [];
  const owners = ownersInSlot(names, known);
  if (!owners?.every((owner) => owner.startsWith("@") || known.has(owner))) return null;
  return { marker, owners, rest: line.slice(marker.length).trim(), isWeak: false };
}

function noteWithoutColon(line: string): ActionOpening | null {
  const [marker] = bareNote.exec(line) ?? [];
  return marker === undefined
    ? null
    : { marker, owners: [], rest: line.slice(marker.length).trim(), isWeak: true };
}

/** Reads `it leaks [ACTION] Lee`, whose marker and owners come last, also in lower case. */
export function readActionAtEnd(line: string, known: KnownNames): ActionOpening | null {
  const [, rest = "", names = ""] = atEnd.exec(line.slice(0, openingLength)) ?? [];
  if (names === "") return null;
  const capitalized = names.charAt(0).toUpperCase() + names.slice(1);
  for (const slot of [names, capitalized]) {
    const owners = ownersInSlot(slot, known);
    if (owners?.every((owner) => owner.startsWith("@") || known.has(owner)))
      return { marker: "", owners, rest: rest.trim(), isWeak: false };
  }
  return null;
}

/** Reads `[ACTION - Lee] …`, but no link in brackets. */
function inBrackets(start: string, after: string, isWeak: boolean, known: KnownNames): ActionOpening | null {
  const closed = bracketSlot.exec(after.slice(0, openingLength));
  if (!closed) return null;
  const slot = closed[1]?.trim() ?? "";
  const owners = slot === "" ? [] : ownersInSlot(slot, known);
  // `[Action required]` names nobody, and `[ACTION Lee]` only somebody who is known.
  const isSeparated = /^(?:\*\*|__|[*_])? ?[:\u2013\u2014-]/u.test(after);
  if (!owners || !(isSeparated || owners.every((owner) => owner.startsWith("@") || known.has(owner))))
    return null;
  const marker = start + closed[0];
  const rest = after.slice(closed[0].length).trim();
  return owners.length > 0
    ? { marker, owners, rest, isWeak }
    : { marker, ...readOwners(rest, known), isWeak };
}

/** What makes a title of the word before it, as in `**Action** required`. */
const aboutAction =
  /^(?:(?:plans?|required|needed|taken|from|by|for|on|in|of|is|was|and|or|list|log|summary)(?!\p{L})|[^\p{L}[`])/iu;

/** `**ACTION** Lee to …` has only its style or its capitals, and must name somebody, unless it is bold: `**Action** ask Lee`. */
function unseparated(
  start: string,
  after: string,
  styled: string,
  isWeak: boolean,
  known: KnownNames,
): ActionOpening | null {
  const space = /^(?:\*\*|__|[*_`])?[ \n]+/.exec(after.slice(0, openingLength))?.[0];
  const isMarked = styled !== "" ? space?.trim() === styled : /\p{Lu}{3}/u.test(start);
  if (space === undefined || !isMarked) return null;
  const owned = readOwners(after.slice(space.length), known);
  const isTask = /^(?:\*\*|__)action$/i.test(start) && !aboutAction.test(owned.rest);
  return owned.owners.length > 0 || isTask ? { marker: start + space, ...owned, isWeak } : null;
}

function opened(
  marker: string,
  owners: readonly string[],
  rest: string,
  isWeak: boolean,
  styled: string,
): ActionOpening {
  return { marker, owners, rest: withoutStyleEnd(rest, styled, marker).trim(), isWeak };
}

/** Of `**ACTION: Lee to …**`, the text without the style that ends in it. */
export function withoutStyleEnd(rest: string, styled: string, passed: string): string {
  if (styled === "" || passed.slice(1).includes(styled)) return rest;
  const text = rest.trimEnd();
  return text.endsWith(styled) ? text.slice(0, -styled.length) : text.replace(styled, "");
}
