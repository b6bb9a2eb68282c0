import { href } from "../../../src/format/urls.ts";
import type { NamedPerson } from "../../../src/model/pages.ts";

interface Props {
  readonly person: NamedPerson;
  readonly basePath: string;
}

/** A name as written, leading to the person's page; the full name appears where it is a different one. */
export function Person({ person: { written, name, path }, basePath }: Props) {
  if (path === null) return written;
  return (
    <a
      class="person"
      href={href(basePath, path)}
      title={name === null || name === written ? undefined : name}
    >
      {written}
    </a>
  );
}

/** Names with commas between them. */
export function People({
  people,
  basePath,
}: {
  readonly people: readonly NamedPerson[];
  readonly basePath: string;
}) {
  return (
    <>
      {people.map((person, index) => (
        <>
          {index > 0 ? ", " : ""}
          <Person person={person} basePath={basePath} />
        </>
      ))}
    </>
  );
}
