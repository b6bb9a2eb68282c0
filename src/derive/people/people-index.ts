import { bareName } from "../../format/names.ts";
import { memoize } from "../../format/reuse/memoize.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { NamedPerson } from "../../model/pages.ts";

/** People by normalized spelling; more than one if the spelling is ambiguous. */
export type PeopleIndex = ReadonlyMap<string, readonly Person[]>;

/** Returns the same index for the same list, so that results memoized for it stay valid. */
export const indexPeople = memoize((people: readonly Person[]): PeopleIndex => {
  const index = new Map<string, Person[]>();
  for (const person of people) {
    for (const spelling of new Set(person.spellings.map(normalizedName))) {
      index.set(spelling, [...(index.get(spelling) ?? []), person]);
    }
  }
  return index;
});

/** Everyone a written name may refer to, ignoring a remark such as `(?)`. */
export function candidates(name: string, index: PeopleIndex): readonly Person[] {
  return index.get(normalizedName(name)) ?? [];
}

/**
 * The person a written name refers to; null if it is unknown or ambiguous. An ambiguous name is never
 * guessed.
 */
export function personOf(name: string, index: PeopleIndex): Person | null {
  const found = candidates(name, index);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Spellings that differ in case, spaces, the form of an apostrophe or a remark alone are the same. */
export function normalizedName(name: string): string {
  return withSpaces(name).replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'");
}

/** The same with its apostrophes. */
export function withSpaces(name: string): string {
  return bareName(name).toLowerCase().replace(/\s+/g, " ");
}

/** A written name with the person it refers to and their page. */
export function namedPerson(written: string, people: PeopleIndex): NamedPerson {
  const person = personOf(written, people);
  return { written, name: person?.name ?? null, path: person && paths.person(person.slug) };
}

export function namedPeople(names: readonly string[], people: PeopleIndex): NamedPerson[] {
  return names.map((name) => namedPerson(name, people));
}
