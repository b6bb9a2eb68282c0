import type { NamedPerson } from "../../src/model/pages.ts";

/** A name as written; the full name appears where it is a different one. */
export function Person({ person }: { readonly person: NamedPerson }) {
  return person.name && person.name !== person.written ? (
    <span title={person.name}>{person.written}</span>
  ) : (
    person.written
  );
}

/** Names with commas between them. */
export function People({ people }: { readonly people: readonly NamedPerson[] }) {
  return (
    <>
      {people.map((person, index) => (
        <>
          {index > 0 ? ", " : ""}
          <Person person={person} />
        </>
      ))}
    </>
  );
}
