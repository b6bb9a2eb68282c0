import type { KnownNames } from "./known-names.ts";
import { isNoName } from "./no-names.ts";

/** Who takes on an action item, and its text without them. */
export interface OwnedText {
  /** As written; empty where nobody is named. */
  readonly owners: readonly string[];
  readonly rest: string;
}

const handle = String.raw`@[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,38}[\p{L}\p{N}_])?`;

/** Characters from the start of an item in which its opening and the names in it are looked for. */
export const openingLength = 400;

/** Which entry of the agenda a note is about, such as `[4] Lee will ask`. */
export const agendaNumber = /^\\?\[\d{1,3}\\?\] /;

/** What shows that the words before it are those who do it; after `to`, a verb follows, so that `Talk to Lee` names nobody. */
const doing =
  /^([^\n.;:]{1,120}?),? (to(?= (?!(?:the|a|an|our|all|this|that|these|those|them|him|her|us|it|each|every|be|my|your|their)\b)\p{Ll})|will|shall|should|must|can|is to|are to|has to|have to|needs? to|is going to|are going to|agreed to|agrees to|volunteers to|volunteered to|offers to|offered to|plans to|wants to|and others to|and others will)(?= \S)/u;
/** A promise is of a deed: `Lee will be away` and `Lee will need time` are not promises. */
const promising =
  /^([^\n.;:]{1,80}?) (?:to|(?:takes|took|has)(?: an| the)? action(?: item)? to|will(?! (?:be|need|not|have|never|probably|likely|miss|join|attend|arrive|appreciate|like|prefer|remain|stay|agree|say)\b))(?= (?!(?:the|a|an|our|all|this|that|these|those|them|him|her|us|it|each|every|be|my|your|their)\b)\p{Ll})(?= \S)/u;
/** `Lee: to work on it` is a task, while others say `To be clear`. */
const promisingAfterColon =
  /^([^\n.;:]{1,60}): to (?=(?:work on|look (?:at|into)|follow up|investigate|file|send|draft|ping|e-?mail|contact|schedule|set up|organi[sz]e) )/u;
/** Such as `Board members to review`, which names no person. */
const groupPromising =
  /^(?:(?:the|all) )?(?:board|committee|council|team|working group|group|tsc|wg)(?: members)? to (?=(?!(?:be|start|which|whom|whose|the|a|an|this|that|our|all)\b)\p{Ll}{2})/iu;
/** What somebody takes on may be in parentheses after it, as in `Open an issue (Lee to open)`. */
const promisingAside =
  / \(([^\n.;:()]{1,60}?) (?:to|will)(?= (?!(?:the|a|an|be|have|need|not|join|attend|miss|agree|say)\b)\p{Ll})[^\n()]{2,80}\)[.!]?$/u;
/** When it is done may stand first, as in `This Friday: Lee and Kim to meet`. */
const whenFirst =
  /^(?:(?:this|next|on|by) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?(?::|,) |^(?:this|next) (?:week|month)(?::|,) /iu;
const going = /^([^\n.;:]{1,60}?)['’](?:ll|s going to) /u;
const labelled = /^([^\n:\u2013\u2014]{1,120}?) ?(?::(?:\*\*|__|[*_])?|[\u2013\u2014]|-{1,2}(?= )) ?(?=\S)/u;
const bracketed =
  /^\\?(?:\[(?!name=)([^[\]\n]{1,80}?)\\?\](?![([])|\(([^()\n]{1,80})\)) ?[:\u2013\u2014-]? ?(?=\S)/u;
/** `Lee ask Kim` lacks its `to`; `Lee is away` is not a task. */
const bare =
  /^((?:\*\*|__)?(?:\p{Ll}{1,2})?\p{Lu}[^\s:]{0,30}(?: \p{Lu}[^\s:]{0,30})?) (?!(?:the|a|an|this|that|these|those|all|each|every|our|my|your|their|it|them|up|down|out|is|are|was|were|has|had|have|and|or|of|in|on|at|with|from|for|by|who|said|says|asked|thinks|thought|noted|notes|reported|mentioned|suggested|already|did|does|doing|also|as|if|but|not|could|would|may|might|via|about|presented|explained|gave|joined|left|working|discussed|\p{Ll}{2,20}ed)(?!\p{L}))(?=\p{Ll}{2})/u;
const handlesFirst = new RegExp(`^(${handle}(?:(?:, and |, | and | & |/| )${handle}){0,5}),? (?=\\S)`, "u");
const atEnd =
  /[ \n](?:\((?:owners?: ?|by )?([^()\n]{2,60})\)|\\?\[(?:owners?: ?)?([^[\]\n]{2,60}?)\\?\](?!\()|(?:[\u2013\u2014-]{1,2}|(?<=: )) ?([^\n()[\]\u2013\u2014:.]{2,60})|(?:owners?|assigned to|assignees?): ?([^\n()[\]:]{2,60}))[.!]?$/iu;
/** `new colours - @lee asking Kim` says last who does it. */
const doingLast =
  /[ \n][\u2013\u2014-]{1,2} ([^\n()[\]\u2013\u2014:.]{2,60}?) (?:(?:is|are|will be) )?\p{Ll}{2,20}ing(?![\p{L}\p{N}])/u;

const tag = /^\\?\[name=([^\][\n]{2,80})\\?\] ?:? ?(?=\S)/u;
const smallTaker = /^(\p{Ll}[\p{Ll}\d_-]{2,30}) to (?=\p{Ll}{2})/u;
const signed = / \(([^()\n]{2,60})\)[.!]?$/u;
/** An entry of one line in brackets or in one style. */
const wrapped = /^(\\?\[|\*\*|__|[*_])([^\n[\]*_]{1,300}?)(?:\.{3}|…)?(?:\\?\]|\*\*|__|[*_])[.!]?$/u;

/** Reads who takes on an action item from its own words, at the start or the end. Nobody is guessed. */
export function readOwners(markdown: string, known: KnownNames): OwnedText {
  const isKnown = (name: string): boolean => isKnownPerson(name, known);
  return (
    atStart(
      markdown,
      doing,
      (name, verb) => isTaker(name, verb, known) || (verb === "will" && looksLikeName(name, known)),
    ) ??
    atStart(markdown, going, isKnown) ??
    atStart(markdown, labelled, isKnown) ??
    atStart(markdown, handlesFirst, isKnown) ??
    atStart(markdown, bracketed, (name, inParentheses) =>
      inParentheses === "" ? isLikelyPerson(name, known) : isKnown(name),
    ) ??
    atStart(markdown, bare, isKnown) ??
    byEnd(markdown, isKnown, atEnd) ??
    whoIsDoing(markdown, isKnown) ?? { owners: [], rest: markdown }
  );
}

/** Reads those of whom a sentence says that they do something, such as `Lee to ask`; null if it says so of nobody. */
export function readTakers(markdown: string, known: KnownNames): OwnedText | null {
  return atStart(markdown, doing, (name, verb) => isTaker(name, verb, known));
}

/** Reads a whole entry such as `Lee to ask`, `Lee will ask`, `[Lee to ask]` or `*Lee and Kim to ask*`; null unless they are known people, or a group such as `Board members`. */
export function readPromise(markdown: string, known: KnownNames): OwnedText | null {
  const text = markdown.replace(agendaNumber, "").replace(whenFirst, "");
  const [, open = "", inside = ""] = wrapped.exec(text.slice(0, openingLength)) ?? [];
  if (inside === "" && text.startsWith("[")) return null;
  const isPerson = (name: string): boolean =>
    isKnownPerson(name, known) &&
    !isNoName(name) &&
    (open !== "" || known.isListed(name) || /^[\p{Lu}@]/u.test(name));
  const words = inside === "" ? text : inside;
  if (groupPromising.test(words)) return { owners: [], rest: words };
  const promise =
    atStart(words, promising, (name) => isPerson(name) || looksLikeName(name, known)) ??
    atStart(words, promisingAfterColon, isPerson) ??
    promisedAside(words, isPerson);
  // Of three people, one may be somebody who did not attend.
  const others = promise?.owners.filter((name) => !isPerson(name)) ?? [];
  return promise && others.length * 3 <= promise.owners.length ? promise : null;
}

/** Reads the name in parentheses at the end, such as `ask (Lee)`, which is a person if most entries of a list end so. */
export function readSignature(markdown: string, known: KnownNames): OwnedText | null {
  return byEnd(markdown, (name) => isLikelyPerson(name, known), signed);
}

/** Reads those of a tag at the start, such as `[name=Lee] ask`, who take on a task after a box, and speak elsewhere. */
export function readTag(markdown: string): OwnedText | null {
  const [marker, names = ""] = tag.exec(markdown.slice(0, openingLength)) ?? [];
  return marker === undefined
    ? null
    : { owners: splitPeople(names), rest: markdown.slice(marker.length).trim() };
}

/** Reads `[lee] ask`, whose handle in brackets is a person in a list of action items. */
export function readBracketedHandle(markdown: string): OwnedText | null {
  const [opening = "", name = ""] =
    /^\\?\[@?(\p{Ll}[\p{Ll}\d_-]{1,30})\\?\](?![([:]) ?(?=\S)/u.exec(markdown) ?? [];
  return name === "" || isNoName(name)
    ? null
    : { owners: [name], rest: markdown.slice(opening.length).trim() };
}

/** Reads the names before a colon at the start, such as `Lee: ask`, which are people if most entries of a list begin so. */
export function readLabel(markdown: string, known: KnownNames): OwnedText | null {
  return atStart(markdown, labelled, (name) => isLikelyPerson(name, known));
}

/** Reads `niko to ask`, whose name is in lower case, which is a person if most entries of a list begin so. */
export function readSmallTaker(markdown: string): OwnedText | null {
  const [opening = "", name = ""] = smallTaker.exec(markdown.slice(0, openingLength)) ?? [];
  return name === "" || isNoName(name) || /ing$/.test(name)
    ? null
    : { owners: [name], rest: markdown.slice(opening.length).trim() };
}

function isTaker(name: string, verb: string, known: KnownNames): boolean {
  return verb === "to" ? isLikelyPerson(name, known) : isKnownPerson(name, known);
}

/** Reads names where a form has a place for them, such as `ACTION (Lee):`; null if the place holds something else. */
export function ownersInSlot(slot: string, known: KnownNames): readonly string[] | null {
  if (slot.length > 200) return null;
  const named = splitPeople(slot);
  return named.length > 0 && named.every((name) => isSlotName(name, known)) ? named : null;
}

function atStart(
  markdown: string,
  form: RegExp,
  isPerson: (name: string, second: string) => boolean,
): OwnedText | null {
  const found = form.exec(markdown.slice(0, openingLength));
  const written = found?.[1] ?? found?.[2];
  if (!found || written === undefined) return null;
  const owners = splitPeople(written);
  if (owners.length === 0 || !owners.every((name) => isPerson(name, found[2] ?? ""))) return null;
  const rest = markdown.slice(found[0].length).trim();
  return rest === "" ? null : { owners, rest };
}

function byEnd(markdown: string, isPerson: (name: string) => boolean, form: RegExp): OwnedText | null {
  // A longer ending is not a name, and an expression that is tried at each space of a long text would be slow.
  const from = Math.max(markdown.length - 200, 0);
  const found = form.exec(markdown.slice(from));
  const written = found?.slice(1).find((group) => group !== undefined);
  if (!found || written === undefined) return null;
  const owners = splitPeople(written);
  if (owners.length === 0 || !owners.every(isPerson)) return null;
  const rest = markdown.slice(0, from + found.index).trim();
  return rest === "" ? null : { owners, rest };
}

function promisedAside(words: string, isPerson: (name: string) => boolean): OwnedText | null {
  const owners = splitPeople(promisingAside.exec(words.slice(-200))?.[1] ?? "");
  return owners.length > 0 && owners.every(isPerson) ? { owners, rest: words } : null;
}

function whoIsDoing(markdown: string, isPerson: (name: string) => boolean): OwnedText | null {
  const found = doingLast.exec(markdown.slice(0, openingLength));
  const owners = splitPeople(found?.[1] ?? "");
  return owners.length > 0 && owners.every(isPerson) ? { owners, rest: markdown } : null;
}

function splitPeople(written: string): string[] {
  if (written === "") return [];
  const names = written
    .replace(/\[(?:name=)?([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])?/g, "$1")
    .replace(/\s*\([^()]*\)/g, "")
    .replace(/`(@[\p{L}\p{N}_-]{1,40})`/gu, "$1")
    .replace(/(?<![\p{L}\p{N}])[*_]{1,2}|[*_]{1,2}(?![\p{L}\p{N}])/gu, "")
    .split(/,? (?:&|and)\/or | or |, and |,|\/|&| and | \+ |\+(?=@)|(?<=@[\p{L}\p{N}_-]{1,40}) (?=@)/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set(names)];
}

function isKnownPerson(name: string, known: KnownNames): boolean {
  return known.has(name) || (/^@[\p{L}\p{N}_-]+$/u.test(name) && !/^@(?:all|everyone|here)$/i.test(name));
}

/** A name before a verb is hardly anything else, unless its words are ordinary ones. */
function isLikelyPerson(name: string, known: KnownNames): boolean {
  return isKnownPerson(name, known) || looksLikeName(name, known);
}

function isSlotName(name: string, known: KnownNames): boolean {
  return isLikelyPerson(name, known) || (/^\p{Lu}{2,3}$/u.test(name) && !isNoName(name));
}

function looksLikeName(name: string, known: KnownNames): boolean {
  const words = name.replace(/\.$/, "").split(" ");
  return (
    words.length <= 3 &&
    words.every(
      (part) =>
        /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}[\p{L}\p{M}'’-]*$|^\p{Lu}\.?$/u.test(part) &&
        !isNoName(part) &&
        !/\p{L}{3}ing$/u.test(part) &&
        !known.isOrdinary(part),
    ) &&
    (words[0]?.length ?? 0) > 1
  );
}
