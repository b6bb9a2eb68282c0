import { candidates, indexPeople } from "../derive/people.ts";
import { suggestion } from "../format/nearest.ts";
import { namesIn } from "./names-in.ts";
import { meetingsOf, type Rule } from "./rule.ts";

/** A name that `content/people.yaml` does not hold; nothing is asked of an archive without such a file. */
export const unknownPerson: Rule = {
  id: "unknown-person",
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
          message: `"${name}" is nobody in people.yaml`,
          hint: suggestion(name, spellings, "add the person, or the spelling to a person"),
        })),
    );
  },
};
