import { paths } from "../format/urls.ts";
import type { NamedPerson } from "../model/pages.ts";
import { type PeopleIndex, personOf } from "./people.ts";

/** A name as written, with the person whom it stands for and their page. */
export function namedPerson(written: string, people: PeopleIndex): NamedPerson {
  const person = personOf(written, people);
  return { written, name: person?.name ?? null, path: person && paths.person(person.slug) };
}
