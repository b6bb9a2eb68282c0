import type { Person } from "../../model/archive.ts";
import type { ActionThread } from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SupportEntry } from "../../model/outline.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { personOf } from "../people/people-index.ts";
import type { OwnedThread } from "./action-threads.ts";

/** Where the minutes name a person; meetings are oldest first. */
export interface PersonHistory {
  readonly person: Person;
  readonly attended: readonly Meeting[];
  /** Meetings that have the person on triage duty in their own week. */
  readonly triage: readonly Meeting[];
  readonly support: readonly { readonly meeting: Meeting; readonly entry: SupportEntry }[];
  readonly threads: readonly ActionThread[];
  /** Every meeting that names the person at all. */
  readonly meetings: ReadonlySet<Meeting>;
}

/** Everybody whom the minutes name beyond doubt, by name. */
export function personHistories(archive: ArchiveIndex, threads: readonly OwnedThread[]): PersonHistory[] {
  const found = new Map<Person, ReturnType<typeof nothingYet>>();
  const of = (name: string | null, meeting: Meeting): ReturnType<typeof nothingYet> | null => {
    const person = name === null ? null : personOf(name, archive.people);
    if (!person) return null;
    const known = found.get(person) ?? nothingYet(person);
    found.set(person, known);
    known.meetings.add(meeting);
    return known;
  };
  for (const meeting of archive.meetings) {
    for (const person of new Set(meeting.attending?.map(({ name }) => of(name, meeting))))
      if (meeting.status === "minutes") person?.attended.push(meeting);
    const duty = of(meeting.triage?.thisWeek ?? null, meeting);
    if (meeting.status !== "cancelled") duty?.triage.push(meeting);
    of(meeting.triage?.nextWeek ?? null, meeting);
    for (const entry of meeting.support)
      for (const person of new Set(entry.people.map((name) => of(name, meeting))))
        person?.support.push({ meeting, entry });
    for (const owner of meeting.actions.flatMap(({ owners }) => owners)) of(owner, meeting);
  }
  for (const { thread, people } of threads)
    for (const person of new Set(people)) found.get(person)?.threads.push(thread);
  return [...found.values()].toSorted((a, b) => a.person.name.localeCompare(b.person.name, "en"));
}

function nothingYet(person: Person) {
  return {
    person,
    attended: [] as Meeting[],
    triage: [] as Meeting[],
    support: [] as { meeting: Meeting; entry: SupportEntry }[],
    threads: [] as ActionThread[],
    meetings: new Set<Meeting>(),
  };
}
