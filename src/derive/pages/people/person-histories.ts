import { daysWithin } from "../../../chart/range.ts";
import { sumOf } from "../../../format/numbers.ts";
import { paths } from "../../../format/urls.ts";
import type { Person } from "../../../model/archive.ts";
import type { ActionHistory } from "../../../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../../../model/meeting.ts";
import type { SupportEntry } from "../../../model/outline.ts";
import type { Neighbours } from "../../../model/pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { personOf } from "../../people/people-index.ts";
import { speakerOf } from "../../people/speaker.ts";
import { recordOf } from "../../series/attendance-years.ts";
import type { OwnedHistory } from "../action-histories.ts";
import { withNeighbours } from "../index/grouping.ts";

/** Everything that the minutes record about a person; meetings are oldest first, and neighbours are by name. */
export interface PersonHistory extends Neighbours {
  readonly person: Person;
  readonly attended: readonly Meeting[];
  /** The series of these meetings. */
  readonly attendedSeries: ReadonlySet<string>;
  /** How many meetings of their series, between the first and the last of them, recorded attendance. */
  readonly recordedCount: number;
  /** Meetings with the person on triage duty that week. */
  readonly triage: readonly Meeting[];
  readonly support: readonly { readonly meeting: Meeting; readonly entry: SupportEntry }[];
  readonly actions: readonly ActionHistory[];
  readonly statements: readonly SpokenAt[];
  /** Every meeting that names the person for triage duty, this week or next, support or an action item. */
  readonly duties: ReadonlySet<Meeting>;
  /** The last meeting that names the person for any of these, as speaking or as attending. */
  readonly lastSeen: Meeting;
}

/** The statements of a person at a meeting: the id of the first, and how many there are. */
export interface SpokenAt {
  readonly meeting: Meeting;
  readonly first: string;
  readonly count: number;
}

/** Everyone that a name in the minutes resolves to, sorted by name. */
export function personHistories(archive: ArchiveIndex, actions: readonly OwnedHistory[]): PersonHistory[] {
  const found = new Map<Person, ReturnType<typeof emptyHistory>>();
  const historyOfPerson = (person: Person, meeting: Meeting): ReturnType<typeof emptyHistory> => {
    const history = found.get(person) ?? emptyHistory(person, meeting);
    found.set(person, history);
    history.lastSeen = meeting;
    return history;
  };
  const historyOf = (name: string | null, meeting: Meeting): ReturnType<typeof emptyHistory> | null => {
    const person = name === null ? null : personOf(name, archive.people);
    return person && historyOfPerson(person, meeting);
  };
  const dutyOf: typeof historyOf = (name, meeting) => {
    const history = historyOf(name, meeting);
    history?.duties.add(meeting);
    return history;
  };
  for (const meeting of archive.meetings) {
    for (const person of new Set(meeting.attending?.map(({ name }) => historyOf(name, meeting))))
      if (meeting.status === "minutes") person?.attended.push(meeting);
    const duty = dutyOf(meeting.triage?.thisWeek ?? null, meeting);
    if (meeting.status !== "cancelled") duty?.triage.push(meeting);
    dutyOf(meeting.triage?.nextWeek ?? null, meeting);
    for (const entry of meeting.support)
      for (const person of new Set(entry.people.map((name) => dutyOf(name, meeting))))
        person?.support.push({ meeting, entry });
    for (const [person, said] of statementsByPerson(meeting, archive))
      historyOfPerson(person, meeting).statements.push(said);
    for (const owner of meeting.actions.flatMap(({ owners }) => owners)) dutyOf(owner, meeting);
  }
  for (const { history, people } of actions)
    for (const person of new Set(people)) found.get(person)?.actions.push(history);
  const recorded = recordedDays(archive.meetings);
  const histories = [...found.values()]
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name, "en"))
    .map((history) => {
      const attendedSeries = new Set(history.attended.map(({ series }) => series));
      return { ...history, attendedSeries, recordedCount: countBetween(recorded, history.attended) };
    });
  return withNeighbours(histories, ({ person }) => ({ path: paths.person(person.slug), label: person.name }));
}

function statementsByPerson(meeting: Meeting, archive: ArchiveIndex): ReadonlyMap<Person, SpokenAt> {
  const found = new Map<Person, SpokenAt>();
  for (const statement of meeting.statements) {
    const person = speakerOf(statement, archive);
    if (!person) continue;
    const before = found.get(person) ?? { meeting, first: statement.id, count: 0 };
    found.set(person, { ...before, count: before.count + 1 });
  }
  return found;
}

/** The days of each series on which minutes say who was there. */
function recordedDays(meetings: readonly Meeting[]): ReadonlyMap<string, readonly IsoDate[]> {
  const days = new Map<string, IsoDate[]>();
  for (const meeting of meetings) {
    if (recordOf(meeting) !== "recorded") continue;
    const some = days.get(meeting.series) ?? [];
    some.push(meeting.date);
    days.set(meeting.series, some);
  }
  return days;
}

/** How many days of the series of some meetings are neither before the first nor after the last of them. */
function countBetween(days: ReadonlyMap<string, readonly IsoDate[]>, meetings: readonly Meeting[]): number {
  const [first, last] = [meetings[0]?.date, meetings.at(-1)?.date];
  if (first === undefined || last === undefined) return 0;
  const counts = [...new Set(meetings.map(({ series }) => series))].map((series) => {
    const { from, to } = daysWithin(days.get(series) ?? [], { from: first, to: last });
    return to - from + 1;
  });
  return sumOf(counts);
}

function emptyHistory(person: Person, lastSeen: Meeting) {
  return {
    person,
    attended: [] as Meeting[],
    triage: [] as Meeting[],
    support: [] as { meeting: Meeting; entry: SupportEntry }[],
    actions: [] as ActionHistory[],
    statements: [] as SpokenAt[],
    duties: new Set<Meeting>(),
    lastSeen,
  };
}
