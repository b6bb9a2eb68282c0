import { indexPeople, type PeopleIndex, personOf } from "../../derive/people/people-index.ts";
import { bareName } from "../../format/names.ts";
import type { Meeting } from "../../model/meeting.ts";
import { meetingsOf, type Rule, type Violation } from "../rule.ts";

export const repeatedAttendee: Rule = {
  id: "repeated-attendee",
  about: "Each person who attended is listed once. Under two spellings, one person is counted twice.",
  severity: "warning",
  check: (context) => {
    const people = indexPeople(context.people);
    return meetingsOf(context).flatMap((meeting) => repeated(meeting, people));
  },
};

function repeated(meeting: Meeting, people: PeopleIndex): Violation[] {
  const firstNames = new Map<string, string>();
  return (meeting.attending ?? []).flatMap(({ name }, index): Violation[] => {
    const person = personOf(name, people);
    const who = person?.slug ?? `"${bareName(name).toLowerCase().replace(/\s+/g, "")}`;
    const first = firstNames.get(who);
    firstNames.set(who, first ?? name);
    if (first === undefined) return [];
    const message =
      first === name
        ? `"${name}" is listed twice`
        : `"${first}" and "${name}" are ${person ? `both ${person.name}` : "the same name"}`;
    return [
      {
        meeting,
        position: meeting.source.attending ?? ["attending", String(index)],
        message,
        hint: "keep one of the two",
      },
    ];
  });
}
