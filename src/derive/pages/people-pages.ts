import { bareName } from "../../format/names.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { Attendance, PeoplePage, PersonPage, YearGroup, YearList } from "../../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { NamedPerson, PageLink } from "../../model/pages.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { personOf } from "../people/people-index.ts";
import { isName } from "../people/written-names.ts";
import { byYear, withNeighbours, yearList } from "./index/grouping.ts";
import { supportRow } from "./item-pages.ts";
import type { PersonHistory } from "./person-histories.ts";

/** `/people/` */
export function peoplePage(histories: readonly PersonHistory[], archive: ArchiveIndex): PeoplePage {
  return {
    path: paths.people,
    rows: histories.map(({ person, attended, triage, actions, lastSeen }) => ({
      path: paths.person(person.slug),
      name: person.name,
      attendedCount: attended.length,
      triageCount: triage.length,
      openCount: actions.filter(({ status }) => status === "open").length,
      lastSeen,
    })),
    unresolved: unresolvedNames(archive),
  };
}

/** `/people/<slug>/` */
export function personPage(history: PersonHistory, archive: ArchiveIndex): PersonPage {
  const { person, triage, previous, next } = history;
  // A page does not repeat the name that is its title.
  const others = (people: readonly NamedPerson[]): NamedPerson[] =>
    people.filter(({ path }) => path !== paths.person(person.slug));
  const actions = history.actions.map((action) => ({ ...action, owners: others(action.owners) }));
  const closed = actions.filter(({ status }) => status !== "open");
  const support = history.support.toReversed().map(({ meeting, entry }) => {
    const row = supportRow(meeting, entry, archive);
    return { ...row, people: others(row.people) };
  });
  const [actionList, supportList] = [yearList(closed, seenLast), yearList(support, dayOfEntry)];
  return {
    path: paths.person(person.slug),
    feedPath: paths.personFeed(person.slug),
    name: person.name,
    spellings: person.spellings.filter(
      (spelling) => spelling !== person.name && personOf(spelling, archive.people) === person,
    ),
    attendance: attendance(history, archive),
    triage: meetingLinks(triage, archive),
    actions: [...actions.filter(({ status }) => status === "open"), ...(actionList.recent?.rows ?? closed)],
    support: supportList.recent?.rows ?? support,
    actionCount: actions.length,
    supportCount: support.length,
    years: personYears(person, actionList, supportList),
    previous,
    next,
  };
}

/** The paths of `personPage` and of the pages of its years, which are known without making them. */
export function personPaths({ person, actions, support }: PersonHistory): string[] {
  const closed = actions.filter(({ status }) => status !== "open");
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

function attendance({ attended, recordedCount }: PersonHistory, archive: ArchiveIndex): Attendance | null {
  const [first] = attended;
  if (!first) return null;
  return {
    count: attended.length,
    recordedCount,
    first: first.date,
    last: lastDay(attended),
    years: meetingLinks(attended, archive),
  };
}

function meetingLinks(meetings: readonly Meeting[], { texts }: ArchiveIndex): YearGroup<PageLink>[] {
  return byYear(meetings, ({ date }) => date).map(({ year, rows }) => ({
    year,
    rows: rows.map(({ id, date }) => ({ path: paths.meeting(id), label: texts.dates.short(date) })),
  }));
}

function lastDay(meetings: readonly Meeting[]): IsoDate {
  return meetings.at(-1)?.date ?? "";
}

/** So many names without a page are printed; the number of all is. */
const mostUnresolved = 200;

/** Names of attendees, people on triage duty and owners who have no page, the most frequent first. */
function unresolvedNames({ meetings, people }: ArchiveIndex): PeoplePage["unresolved"] {
  const uses = new Map<string, number>();
  for (const { attending, triage, actions } of meetings) {
    const written = [
      ...(attending ?? []).map(({ name }) => name),
      triage?.thisWeek ?? "",
      triage?.nextWeek ?? "",
      ...actions.flatMap(({ owners }) => owners),
    ];
    for (const name of new Set(written.map(bareName))) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses]
    .filter(([name]) => isName(name) && personOf(name, people) === null)
    .toSorted(([a, often], [b, oftenToo]) => oftenToo - often || a.localeCompare(b, "en"))
    .map(([name]) => name);
  return { count: names.length, names: names.slice(0, mostUnresolved) };
}
