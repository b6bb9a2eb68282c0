import type { Person } from "../../model/archive.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Statement } from "../../model/outline.ts";
import { candidates, type PeopleIndex, personOf } from "./people-index.ts";

/** What tells who speaks. */
export interface KnownSpeakers {
  readonly people: PeopleIndex;
  /** Whom abbreviations such as `WH` stand for, also at meetings that do not say so. */
  readonly abbreviations: ReadonlyMap<string, Person>;
}

/** The number of meetings that must say whom an abbreviation stands for; none may name another person. */
const fewestMeetings = 3;

/** The person who says a statement; null where that is unknown or ambiguous. */
export function speakerOf(
  { speaker, name }: Pick<Statement, "speaker" | "name">,
  { people, abbreviations }: KnownSpeakers,
): Person | null {
  if (name === null) return null;
  const isUnknown = name === speaker && candidates(name, people).length === 0;
  return isUnknown ? (abbreviations.get(speaker) ?? null) : personOf(name, people);
}

/** The abbreviations that stand for one and the same person at all meetings that say whom they stand for. */
export function abbreviatedSpeakers(
  meetings: readonly Pick<Meeting, "statements">[],
  people: PeopleIndex,
): KnownSpeakers["abbreviations"] {
  const found = new Map<string, (Person | null)[]>();
  for (const { statements } of meetings)
    for (const [speaker, name] of new Map(statements.map((said) => [said.speaker, said.name]))) {
      if (name === speaker || !/^\p{Lu}{2,4}$/u.test(speaker)) continue;
      const persons = found.get(speaker) ?? [];
      persons.push(name === null ? null : personOf(name, people));
      found.set(speaker, persons);
    }
  return new Map(
    [...found].flatMap(([speaker, persons]): [string, Person][] => {
      const [person] = persons;
      const isSure = persons.length >= fewestMeetings && persons.every((other) => other === person);
      return person && isSure ? [[speaker, person]] : [];
    }),
  );
}
