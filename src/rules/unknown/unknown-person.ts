import { candidates, indexPeople } from "../../derive/people/people-index.ts";
import { suggestion } from "../../format/nearest.ts";
import type { Person } from "../../model/archive.ts";
import { namesIn } from "../names-in.ts";
import { meetingsOf, type Rule } from "../rule.ts";

const unknownHint = "add the person, or add the spelling to a person";

export const unknownPerson: Rule = {
  id: "unknown-person",
  about: "Every name is in `content/people.yaml`. Archives without that file are not checked.",
  severity: "warning",
  check: (context) => {
    if (context.people.length === 0) return [];
    const index = indexPeople(context.people);
    const spellings = context.people.flatMap((person) => person.spellings);
    return meetingsOf(context).flatMap((meeting) =>
      namesIn(meeting)
        .filter(({ name }) => candidates(name, index).length === 0)
        .map(({ name, position }) => ({
          meeting,
          position,
          message: `"${name}" is not in people.yaml`,
          hint: namesakes(name, context.people) ?? suggestion(name, spellings, unknownHint),
        })),
    );
  },
};

/**
 * A hint with everyone of that first name, to which many spellings would be close; undefined if there is no
 * one.
 */
function namesakes(name: string, people: readonly Person[]): string | undefined {
  const first = `${name.toLowerCase()} `;
  const found = people.filter(({ spellings }) =>
    spellings.some((spelling) => spelling.toLowerCase().startsWith(first)),
  );
  if (found.length === 0) return undefined;
  return `it may be ${found.map((person) => person.name).join(" or ")}; add the spelling to the right one`;
}
