// Proposes which spellings are the same person.

import { type NameParts, nameParts } from "../../format/name-parts.ts";
import { nearest } from "../../format/nearest.ts";
import { countsOf } from "../../format/numbers.ts";

/** One way in which the minutes spell somebody's name. */
interface Spelling extends NameParts {
  readonly text: string;
  readonly uses: number;
}

/** A person, with other spellings that certainly mean the same person. */
export interface ProposedPerson {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** A spelling that needs a human decision. */
export interface UncertainSpelling {
  readonly spelling: string;
  readonly uses: number;
  /** The people it may mean; empty for the owner of an action item who never attends, and may not be a person. */
  readonly candidates: readonly string[];
}

export interface PeopleProposal {
  readonly people: readonly ProposedPerson[];
  readonly uncertain: readonly UncertainSpelling[];
}

/** Shorter names, such as Mat and Marc, are similar by chance. */
const minNameLength = 10;

/**
 * Proposes the people of the minutes. Merges spellings only if they cannot mean anybody else: `BrianL` with `Brian L`, and
 * these with `Brian Lin` if no other Brian has an L and the two are never in the same list. A bare `Brian` needs a human
 * decision as soon as a Brian with a longer name exists. `lists` has the names of each meeting's attendance and triage,
 * `owners` those of all action items.
 */
export function proposePeople(
  lists: readonly (readonly string[])[],
  owners: readonly string[],
): PeopleProposal {
  const spellings = countSpellings(lists.flat());
  const groups = mergeInitials(groupBy(spellings, nameKey), lists);
  const people = groups.map(proposePerson).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const uncertain = new Map<string, readonly string[]>();
  for (const [index, group] of groups.entries()) {
    const others = groups.filter((other) => other !== group);
    const candidates = others
      .filter((other) => isCandidate(group, other))
      .map((other) => proposePerson(other).name);
    if (candidates.length > 0) for (const { text } of groups[index] ?? []) uncertain.set(text, candidates);
  }
  const known = new Set(spellings.map(({ text }) => text));
  const ownersOnly = countSpellings(owners.filter((owner) => !known.has(owner)));
  return {
    people: people.filter(({ name }) => !uncertain.has(name)),
    uncertain: [
      ...spellings.flatMap(({ text, uses }) => {
        const candidates = uncertain.get(text);
        return candidates ? [{ spelling: text, uses, candidates }] : [];
      }),
      ...ownersOnly.map(({ text, uses }) => ({ spelling: text, uses, candidates: [] })),
    ].toSorted((a, b) => b.uses - a.uses || a.spelling.localeCompare(b.spelling, "en")),
  };
}

function countSpellings(names: readonly string[]): Spelling[] {
  return [...countsOf(names)].map(([text, count]) => ({ text, ...nameParts(text), uses: count }));
}

function nameKey({ first, last }: Spelling): string {
  return `${first} ${last}`;
}

function groupBy(spellings: readonly Spelling[], key: (spelling: Spelling) => string): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings)
    groups.set(key(spelling), [...(groups.get(key(spelling)) ?? []), spelling]);
  return [...groups.values()];
}

/** Merges a first name with an initial into the only full name that it can abbreviate. */
function mergeInitials(groups: readonly Spelling[][], lists: readonly (readonly string[])[]): Spelling[][] {
  const fullNameOf = (group: Spelling[]): Spelling[] | undefined => {
    const [short] = group;
    if (short?.last.length !== 1) return undefined;
    const full = groups.filter(([other]) => other?.first === short.first && other.last.length > 1);
    const [only, ...others] = full.filter(([other]) => other?.last.startsWith(short.last));
    return only && others.length === 0 && !attendTogether(group, only, lists) ? only : undefined;
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

/** Whether both names are in the same list, and so are two people. */
function attendTogether(
  a: readonly Spelling[],
  b: readonly Spelling[],
  lists: readonly (readonly string[])[],
): boolean {
  const holds = (list: readonly string[], group: readonly Spelling[]): boolean =>
    group.some(({ text }) => list.includes(text));
  return lists.some((list) => holds(list, a) && holds(list, b));
}

/** Whether a name may be an abbreviation or a misspelling of another one. */
function isCandidate([name]: readonly Spelling[], [other]: readonly Spelling[]): boolean {
  if (!name || !other) return false;
  const isRare = name.uses < other.uses;
  if (name.first !== other.first)
    return isRare && other.text.length >= minNameLength && nearest(name.text, [other.text]) !== undefined;
  if (name.last === "") return true;
  if (name.last.length === 1) return other.last.length > 1 && other.last.startsWith(name.last);
  // A middle name, or a misspelling.
  const surname = (last: string): string => last.split(" ").at(-1) ?? "";
  return (
    isRare && (surname(name.last) === surname(other.last) || nearest(name.text, [other.text]) !== undefined)
  );
}

/** Names the person by the longest spelling. */
function proposePerson(group: readonly Spelling[]): ProposedPerson {
  const [first, ...others] = group.toSorted((a, b) => b.text.length - a.text.length || b.uses - a.uses);
  return { name: first?.text ?? "", spellings: others.map(({ text }) => text) };
}
