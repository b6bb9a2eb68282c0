import { bareName } from "../../format/names.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { NamedPerson } from "../../model/pages.ts";

/** Who a spelling stands for; more than one person where it is ambiguous, none where it is unknown. */
export type PeopleIndex = ReadonlyMap<string, readonly Person[]>;

export function indexPeople(people: readonly Person[]): PeopleIndex {
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const spelling of new Set(person.spellings.map(normalized))) {
      index.set(spelling, [...(index.get(spelling) ?? []), person]);
    }
  }
  return index;
}

/** Everybody whom a name as written may stand for; a remark such as `(?)` is no part of a name. */
export function candidates(name: string, index: PeopleIndex): readonly Person[] {
  return index.get(normalized(name)) ?? [];
}

/** The one person whom a name stands for; null where it is unknown or ambiguous, for that is never guessed. */
export function personOf(name: string, index: PeopleIndex): Person | null {
  const found = candidates(name, index);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function normalized(name: string): string {
  return bareName(name).toLowerCase().replace(/\s+/g, " ");
}

/** A name as written, with the person whom it stands for and their page. */
export function namedPerson(written: string, people: PeopleIndex): NamedPerson {
  const person = personOf(written, people);
  return { written, name: person?.name ?? null, path: person && paths.person(person.slug) };
}
