import { candidates, indexPeople } from "../derive/people/people-index.ts";
import { namesIn } from "./names-in.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const ambiguousPerson: Rule = {
  id: "ambiguous-person",
  about: "A spelling that several people share is shown as written and counted for none of them.",
  severity: "warning",
  check: (context) => {
    const index = indexPeople(context.people);
    return meetingsOf(context).flatMap((meeting) =>
      namesIn(meeting)
        .map(({ name, position }) => ({ name, position, people: candidates(name, index) }))
        .filter(({ people }) => people.length > 1)
        .map(({ name, position, people }) => ({
          meeting,
          position,
          message: `"${name}" may be ${people.map((person) => person.name).join(" or ")}`,
          hint: "write the full name",
        })),
    );
  },
};
