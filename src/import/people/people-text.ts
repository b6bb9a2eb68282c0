import { counted } from "../../format/numbers.ts";
import { writePeople } from "../../minutes/write-minutes.ts";
import type { PeopleProposal, UncertainSpelling } from "./people.ts";

/** A proposal as a `people.yaml`, with the spellings that a human must decide on as remarks at its end. */
export function peopleText({ people, uncertain }: PeopleProposal): string {
  const above = [
    "Proposed by the import: each person once, with the spellings that the minutes use. Look at every line.",
  ];
  const below =
    uncertain.length === 0
      ? []
      : [
          "To decide: add each spelling to one person, or make it a person. Leave out what is nobody.",
          ...uncertain.map(remark),
        ];
  return writePeople(people, above, below);
}

function remark({ spelling, uses, candidates }: UncertainSpelling): string {
  const name = JSON.stringify(spelling);
  if (candidates.length === 0)
    return `${name}, ${counted(uses, "time")}, owns action items and never attends`;
  return `${name}, ${counted(uses, "time")}, may be ${candidates.join(" or ")}`;
}
