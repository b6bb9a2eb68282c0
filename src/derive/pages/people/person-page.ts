import { paths } from "../../../format/urls.ts";
import type { Person } from "../../../model/archive.ts";
import type { YearGroup, YearList } from "../../../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../../../model/meeting.ts";
import type { NamedPerson, PageLink } from "../../../model/pages.ts";
import type { Attendance, AttendedYear, PersonPage } from "../../../model/people/person-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { personOf } from "../../people/people-index.ts";
import { isOpen } from "../action-histories.ts";
import { byYear, withNeighbours, yearList } from "../index/grouping.ts";
import { supportRow } from "../item-pages.ts";
import { attendanceMarks } from "./attendance-marks.ts";
import { lastSeenLink } from "./last-seen.ts";
import type { PersonHistory } from "./person-histories.ts";
import { personStatements } from "./person-statements.ts";

/** `/people/<slug>/` */
export function personPage(history: PersonHistory, archive: ArchiveIndex): PersonPage {
  const { person, triage, previous, next } = history;
  // A page does not repeat the name that is its title.
  const others = (people: readonly NamedPerson[]): NamedPerson[] =>
    people.filter(({ path }) => path !== paths.person(person.slug));
  const actions = history.actions.map((action) => ({ ...action, owners: others(action.owners) }));
  const closed = actions.filter((action) => !isOpen(action));
  const support = history.support.toReversed().map(({ meeting, entry }) => {
    const row = supportRow(meeting, entry, archive);
    return { ...row, people: others(row.people) };
  });
  const [actionList, supportList] = [yearList(closed, seenLast), yearList(support, dayOfEntry)];
  return {
    path: paths.person(person.slug),
    feedPath: paths.personFeed(person.slug),
    name: person.name,
    lastSeen: lastSeenLink(history, archive),
    spellings: person.spellings.filter(
      (spelling) => spelling !== person.name && personOf(spelling, archive.people) === person,
    ),
    attendance: attendance(history, archive),
    triage: meetingLinks(triage, archive),
    statements: personStatements(history, archive),
    open: actions.filter(isOpen).toSorted((a, b) => b.weeks - a.weeks),
    closed: actionList.recent?.rows ?? closed,
    support: supportList.recent?.rows ?? support,
    closedCount: closed.length,
    supportCount: support.length,
    years: personYears(person, actionList, supportList),
    previous,
    next,
  };
}

/** The paths of `personPage` and of the pages of its years, which are known without making them. */
export function personPaths({ person, actions, support }: PersonHistory): string[] {
  const closed = actions.filter((action) => !isOpen(action));
  const days = support.map(({ meeting }) => meeting);
  const years = personYears(person, yearList(closed, seenLast), yearList(days, dayOfEntry));
  return [paths.person(person.slug), ...years.map(({ path }) => path)];
}

/** A page for each year if one of the two lists is long. */
function personYears<Action, Entry>(
  { name, slug }: Person,
  actions: YearList<Action>,
  support: YearList<Entry>,
) {
  if (actions.recent === null && support.recent === null) return [];
  const rowsOf = <Row>({ years }: YearList<Row>, year: string): readonly Row[] =>
    years.find((group) => group.year === year)?.rows ?? [];
  const years = new Set([...actions.years, ...support.years].map(({ year }) => year));
  const pages = [...years].toSorted().map((year) => ({
    path: paths.yearOf(paths.person(slug), year),
    name,
    personPath: paths.person(slug),
    year,
    actions: rowsOf(actions, year),
    support: rowsOf(support, year),
  }));
  return withNeighbours(pages, ({ path, year }) => ({ path, label: year }));
}

const seenLast = ({ lastSeen }: { readonly lastSeen: IsoDate }): IsoDate => lastSeen;
const dayOfEntry = ({ date }: { readonly date: IsoDate }): IsoDate => date;

function attendance(history: PersonHistory, archive: ArchiveIndex): Attendance | null {
  const { attended, recordedCount } = history;
  const [first, last] = [attended[0], attended.at(-1)];
  if (!first || !last) return null;
  return {
    count: attended.length,
    recordedCount,
    first: first.date,
    last: last.date,
    years: byYear(attended, ({ date }) => date).flatMap(({ year, rows }): AttendedYear[] => {
      const columns = archive.attendanceYears.get(year);
      if (!columns) return [];
      return [{ year, columns, rows: dayLinks(rows, archive), ...attendanceMarks(history, rows, columns) }];
    }),
  };
}

function meetingLinks(meetings: readonly Meeting[], archive: ArchiveIndex): YearGroup<PageLink>[] {
  return byYear(meetings, ({ date }) => date).map(({ year, rows }) => ({
    year,
    rows: dayLinks(rows, archive),
  }));
}

function dayLinks(meetings: readonly Meeting[], { texts }: ArchiveIndex): PageLink[] {
  return meetings.map(({ id, date }) => ({ path: paths.meeting(id), label: texts.dates.short(date) }));
}
