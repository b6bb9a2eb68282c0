import { nearest } from "../../format/nearest.ts";

/** One way in which minutes write somebody's name. */
interface Spelling {
  readonly text: string;
  readonly first: string;
  /** The second part of the name, which may be an initial; empty for a first name alone. */
  readonly last: string;
  readonly uses: number;
}

/** Somebody whom several spellings stand for without a doubt. */
export interface ProposedPerson {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** A spelling that a human must decide on. */
export interface UncertainSpelling {
  readonly spelling: string;
  readonly uses: number;
  /** Whom it may stand for; empty where it may be no person at all. */
  readonly candidates: readonly string[];
}

export interface PeopleProposal {
  readonly people: readonly ProposedPerson[];
  readonly uncertain: readonly UncertainSpelling[];
}

/** Shorter names, such as Mat and Marc, are near to each other by chance. */
const fewestLetters = 10;

/**
 * Proposes who is who. Spellings are merged only where nothing else can be meant: `BrianL` and `Brian L`, and these with
 * `Brian Lin` if no other Brian has an L and the two never stand in one list. A bare `Brian` is left to a human as soon
 * as a Brian with more to the name exists. `lists` are the names of each meeting's attendance and triage, `owners` are
 * those of action items.
 */
export function proposePeople(
  lists: readonly (readonly string[])[],
  owners: readonly string[],
): PeopleProposal {
  const spellings = countSpellings(lists.flat());
  const groups = mergeInitials(groupBy(spellings, keyOf), lists);
  const people = groups.map(toPerson).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const doubtful = new Map<string, readonly string[]>();
  for (const [index, group] of groups.entries()) {
    const others = groups.filter((other) => other !== group);
    const candidates = others.filter((other) => mayBe(group, other)).map((other) => toPerson(other).name);
    if (candidates.length > 0) for (const { text } of groups[index] ?? []) doubtful.set(text, candidates);
  }
  const known = new Set(spellings.map(({ text }) => text));
  const strangers = countSpellings(owners.filter((owner) => !known.has(owner)));
  return {
    people: people.filter(({ name }) => !doubtful.has(name)),
    uncertain: [
      ...spellings.flatMap(({ text, uses }) => {
        const candidates = doubtful.get(text);
        return candidates ? [{ spelling: text, uses, candidates }] : [];
      }),
      ...strangers.map(({ text, uses }) => ({ spelling: text, uses, candidates: [] })),
    ].toSorted((a, b) => b.uses - a.uses || a.spelling.localeCompare(b.spelling, "en")),
  };
}

function countSpellings(names: readonly string[]): Spelling[] {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...uses].map(([text, count]) => ({ text, ...partsOf(text), uses: count }));
}

/** `TimT` is `Tim T`; `Mats` and `DeShawn` are as they are. */
function partsOf(name: string): Pick<Spelling, "first" | "last"> {
  const spaced = name.replace(/^(\p{Lu}\p{Ll}+)(\p{Lu})\.?$/u, "$1 $2").replace(/\.$/, "");
  const [first = "", ...rest] = spaced.split(/\s+/);
  return { first: first.toLowerCase(), last: rest.join(" ").toLowerCase() };
}

function keyOf({ first, last }: Spelling): string {
  return `${first} ${last}`;
}

function groupBy(spellings: readonly Spelling[], key: (spelling: Spelling) => string): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings)
    groups.set(key(spelling), [...(groups.get(key(spelling)) ?? []), spelling]);
  return [...groups.values()];
}

/** Joins a first name with an initial to the one full name that it shortens. */
function mergeInitials(groups: readonly Spelling[][], lists: readonly (readonly string[])[]): Spelling[][] {
  const fullNameOf = (group: Spelling[]): Spelling[] | undefined => {
    const [short] = group;
    if (short?.last.length !== 1) return undefined;
    const full = groups.filter(([other]) => other?.first === short.first && other.last.length > 1);
    const [only, ...others] = full.filter(([other]) => other?.last.startsWith(short.last));
    return only && others.length === 0 && !standTogether(group, only, lists) ? only : undefined;
  };
  const shortened = new Map(
    groups.flatMap((group) => {
      const full = fullNameOf(group);
      return full ? [[group, full] as const] : [];
    }),
  );
  return groups
    .filter((group) => !shortened.has(group))
    .map((group) => [...group, ...[...shortened].flatMap(([short, full]) => (full === group ? short : []))]);
}

/** Two people in one list are two people. */
function standTogether(
  a: readonly Spelling[],
  b: readonly Spelling[],
  lists: readonly (readonly string[])[],
): boolean {
  const holds = (list: readonly string[], group: readonly Spelling[]): boolean =>
    group.some(({ text }) => list.includes(text));
  return lists.some((list) => holds(list, a) && holds(list, b));
}

/** Whether a name may be short for another one, or a slip for it. */
function mayBe([name]: readonly Spelling[], [other]: readonly Spelling[]): boolean {
  if (!name || !other) return false;
  const isRare = name.uses < other.uses;
  if (name.first !== other.first)
    return isRare && other.text.length >= fewestLetters && nearest(name.text, [other.text]) !== undefined;
  if (name.last === "") return true;
  if (name.last.length === 1) return other.last.length > 1 && other.last.startsWith(name.last);
  // With a middle name, or a slip of the pen.
  const surname = (last: string): string => last.split(" ").at(-1) ?? "";
  return (
    isRare && (surname(name.last) === surname(other.last) || nearest(name.text, [other.text]) !== undefined)
  );
}

/** Named by the longest spelling, with the words apart. */
function toPerson(group: readonly Spelling[]): ProposedPerson {
  const [first, ...others] = group.toSorted((a, b) => b.text.length - a.text.length || b.uses - a.uses);
  return { name: first?.text ?? "", spellings: others.map(({ text }) => text) };
}
