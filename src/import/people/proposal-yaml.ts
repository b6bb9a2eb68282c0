import type { PeopleProposal, UncertainSpelling } from "../../derive/people/propose-people.ts";
import { counted } from "../../format/numbers.ts";
import { writePeople } from "../../minutes/write-minutes.ts";

/** The proposal as a `people.yaml`, with the spellings that need a decision as comments at its end. */
export function proposalYaml({ people, uncertain }: PeopleProposal): string {
  const header = [
    "Proposed by the import: each person once, with the spellings that the minutes use. Check every line.",
  ];
  const footer =
    uncertain.length === 0
      ? []
      : [
          "To decide: add each spelling to a person, or add a new person. Leave out what is not a person.",
          ...uncertain.map(describeSpelling),
        ];
  return writePeople(people, header, footer);
}

function describeSpelling({ spelling, uses, candidates }: UncertainSpelling): string {
  const name = JSON.stringify(spelling);
  if (candidates.length === 0)
    return `${name}, ${counted(uses, "time")}, owns action items and never attends`;
  return `${name}, ${counted(uses, "time")}, may be ${candidates.join(" or ")}`;
}
