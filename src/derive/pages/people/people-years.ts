import { collectionAnchors, paths } from "../../../format/urls.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { Neighbours } from "../../../model/pages.ts";
import type {
  AttendanceRow,
  PeopleYear,
  PeopleYearPage,
  TriageRow,
  YearAttendance,
} from "../../../model/people/people-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import type { AttendanceYear } from "../../series/attendance-years.ts";
import { triageShares } from "../../series/triage-shares.ts";
import { withNeighbours } from "../index/grouping.ts";
import { attendanceMarks } from "./attendance-marks.ts";
import type { PersonHistory } from "./person-histories.ts";

/** The most people in the matrix of a year; those who were there least are left out. */
const mostRows = 150;
/** The most people in the table of triage duty. */
const mostOnDuty = 40;

/** The meetings of a year that concern each person. */
export interface YearOfPeople extends Neighbours {
  readonly columns: AttendanceYear;
  readonly attended: ReadonlyMap<PersonHistory, readonly Meeting[]>;
  readonly triage: ReadonlyMap<PersonHistory, readonly Meeting[]>;
}

/** Every year in which anybody attended a meeting or had triage duty, oldest first. */
export function yearsOfPeople(
  histories: readonly PersonHistory[],
  { attendanceYears }: ArchiveIndex,
): YearOfPeople[] {
  const attended = byYearAndPerson(histories, (history) => history.attended);
  const triage = byYearAndPerson(histories, (history) => history.triage);
  const years = [...attendanceYears].flatMap(([year, columns]) => {
    const found = {
      columns,
      attended: attended.get(year) ?? new Map(),
      triage: triage.get(year) ?? new Map(),
    };
    return found.attended.size > 0 || found.triage.size > 0 ? [found] : [];
  });
  return withNeighbours(years, ({ columns: { year } }) => ({
    path: paths.yearOf(paths.people, year),
    label: year,
  }));
}

function byYearAndPerson(
  histories: readonly PersonHistory[],
  meetingsOf: (history: PersonHistory) => readonly Meeting[],
): Map<string, Map<PersonHistory, Meeting[]>> {
  const years = new Map<string, Map<PersonHistory, Meeting[]>>();
  for (const history of histories) {
    for (const meeting of meetingsOf(history)) {
      const year = meeting.date.slice(0, 4);
      const people = years.get(year) ?? new Map<PersonHistory, Meeting[]>();
      years.set(year, people);
      const some = people.get(history) ?? [];
      people.set(history, some);
      some.push(meeting);
    }
  }
  return years;
}

/** `/people/2020/` */
export function peopleYearPage(year: YearOfPeople): PeopleYearPage {
  const { previous, next, columns } = year;
  return { path: paths.yearOf(paths.people, columns.year), previous, next, ...peopleYear(year) };
}

export function peopleYear({ columns, attended, triage }: YearOfPeople): PeopleYear {
  const present = [...attended].toSorted(([, a], [, b]) => b.length - a.length);
  const shown = new Set(present.slice(0, mostRows).map(([history]) => history));
  const { year, records, months } = columns;
  return {
    columns: { year, records, months },
    // A map keeps the order of the histories, which is that of their names.
    rows: [...attended].flatMap(([history, meetings]): AttendanceRow[] =>
      shown.has(history)
        ? [{ ...personLink(history), attendance: yearAttendance(history, meetings, columns) }]
        : [],
    ),
    leftOutCount: attended.size - shown.size,
    triage: triageRows(triage, year),
  };
}

/** A person's attendance in a year, of which `meetings` are those attended. */
export function yearAttendance(
  history: PersonHistory,
  meetings: readonly Meeting[],
  columns: AttendanceYear,
): YearAttendance {
  const path = `${paths.person(history.person.slug)}#${collectionAnchors.attendedIn(columns.year)}`;
  return { path, ...attendanceMarks(history, meetings, columns) };
}

function triageRows(triage: ReadonlyMap<PersonHistory, readonly Meeting[]>, year: string): TriageRow[] {
  const people = [...triage];
  const shares = triageShares(
    people.map(([{ attended, triage: turns }, ofYear]) => {
      const days = [attended[0], attended.at(-1), turns[0], turns.at(-1)].flatMap(
        (meeting) => meeting?.date ?? [],
      );
      const sorted = days.toSorted();
      return { turns: ofYear.map(({ date }) => date), from: sorted[0] ?? "", to: sorted.at(-1) ?? "" };
    }),
  );
  return people
    .map(([history, turns], at): TriageRow => {
      const person = personLink(history);
      const path = `${person.path}#${collectionAnchors.triageIn(year)}`;
      const { expected = 0, longestGap = null } = shares[at] ?? {};
      return { ...person, turns: { path, count: turns.length }, expected, longestGap };
    })
    .toSorted((a, b) => b.turns.count - a.turns.count)
    .slice(0, mostOnDuty);
}

function personLink({ person: { slug, name } }: PersonHistory) {
  return { path: paths.person(slug), name };
}
