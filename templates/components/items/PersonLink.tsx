import { href } from "../../../src/format/urls.ts";
import type { NamedPerson } from "../../../src/model/pages.ts";

interface Props {
  readonly person: NamedPerson;
  readonly basePath: string;
}

/** A name as written, linked to the person's page; the title shows the full name if it differs. */
export function PersonLink({ person: { written, name, path }, basePath }: Props) {
  if (path === null) return written;
  return (
    <a href={href(basePath, path)} title={name === null || name === written ? undefined : name}>
      {written}
    </a>
  );
}

/** Names separated by commas. */
export function PersonLinks({
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
          <PersonLink person={person} basePath={basePath} />
        </>
      ))}
    </>
  );
}
