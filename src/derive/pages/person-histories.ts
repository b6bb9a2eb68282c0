import type { Person } from "../../model/archive.ts";
import type { ActionHistory } from "../../model/collected-pages.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { SupportEntry } from "../../model/outline.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { personOf } from "../people/people-index.ts";
import type { OwnedHistory } from "./action-histories.ts";

/** Everything that the minutes record about a person; meetings are oldest first. */
export interface PersonHistory {
  readonly person: Person;
  readonly attended: readonly Meeting[];
  /** Meetings with the person on triage duty that week. */
  readonly triage: readonly Meeting[];
  readonly support: readonly { readonly meeting: Meeting; readonly entry: SupportEntry }[];
  readonly actions: readonly ActionHistory[];
  /** Every meeting that names the person in any of these, or for triage duty next week. */
  readonly meetings: ReadonlySet<Meeting>;
}

/** Everyone that a name in the minutes resolves to, sorted by name. */
export function personHistories(archive: ArchiveIndex, actions: readonly OwnedHistory[]): PersonHistory[] {
  const found = new Map<Person, ReturnType<typeof emptyHistory>>();
  const historyOf = (name: string | null, meeting: Meeting): ReturnType<typeof emptyHistory> | null => {
    const person = name === null ? null : personOf(name, archive.people);
    if (!person) return null;
    const history = found.get(person) ?? emptyHistory(person);
    found.set(person, history);
    history.meetings.add(meeting);
    return history;
  };
  for (const meeting of archive.meetings) {
    for (const person of new Set(meeting.attending?.map(({ name }) => historyOf(name, meeting))))
      if (meeting.status === "minutes") person?.attended.push(meeting);
    const duty = historyOf(meeting.triage?.thisWeek ?? null, meeting);
    if (meeting.status !== "cancelled") duty?.triage.push(meeting);
    historyOf(meeting.triage?.nextWeek ?? null, meeting);
    for (const entry of meeting.support)
      for (const person of new Set(entry.people.map((name) => historyOf(name, meeting))))
        person?.support.push({ meeting, entry });
    for (const owner of meeting.actions.flatMap(({ owners }) => owners)) historyOf(owner, meeting);
  }
  for (const { history, people } of actions)
    for (const person of new Set(people)) found.get(person)?.actions.push(history);
  return [...found.values()].toSorted((a, b) => a.person.name.localeCompare(b.person.name, "en"));
}

function emptyHistory(person: Person) {
  return {
    person,
    attended: [] as Meeting[],
    triage: [] as Meeting[],
    support: [] as { meeting: Meeting; entry: SupportEntry }[],
    actions: [] as ActionHistory[],
    meetings: new Set<Meeting>(),
  };
}
