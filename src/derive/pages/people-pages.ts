import { shortDate } from "../../format/days.ts";
import { bareName } from "../../format/names.ts";
import { paths } from "../../format/urls.ts";
import type { Attendance, PeoplePage, PersonPage, YearGroup } from "../../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { Neighbours, PageLink } from "../../model/pages.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { personOf } from "../people/people-index.ts";
import { byYear, withNeighbours } from "./grouping.ts";
import { supportRow } from "./item-pages.ts";
import type { PersonHistory } from "./person-histories.ts";

/** `/people/` */
export function peoplePage(histories: readonly PersonHistory[], archive: ArchiveIndex): PeoplePage {
  return {
    path: paths.people,
    rows: histories.map(({ person, attended, triage, actions, meetings }) => ({
      path: paths.person(person.slug),
      name: person.name,
      attendedCount: attended.length,
      triageCount: triage.length,
      openCount: actions.filter(({ status }) => status === "open").length,
      lastSeen: lastDay([...meetings]),
    })),
    unresolved: unresolvedNames(archive),
  };
}

/** `/people/<slug>/` of each person, in the order of the list of people. */
export function personPages(histories: readonly PersonHistory[], archive: ArchiveIndex): PersonPage[] {
  const pages = histories.map((history) => personPage(history, archive));
  return withNeighbours(pages, ({ name }) => name);
}

function personPage(history: PersonHistory, archive: ArchiveIndex): Omit<PersonPage, keyof Neighbours> {
  const { person, attended, triage, support, actions } = history;
  return {
    path: paths.person(person.slug),
    feedPath: paths.personFeed(person.slug),
    name: person.name,
    spellings: person.spellings.filter(
      (spelling) => spelling !== person.name && personOf(spelling, archive.people) === person,
    ),
    attendance: attendance(attended, archive.meetings),
    triage: meetingLinks(triage),
    actions: [
      ...actions.filter(({ status }) => status === "open"),
      ...actions.filter(({ status }) => status !== "open"),
    ],
    support: support.toReversed().map(({ meeting, entry }) => supportRow(meeting, entry, archive)),
  };
}

function attendance(attended: readonly Meeting[], meetings: readonly Meeting[]): Attendance | null {
  const [first] = attended;
  if (!first) return null;
  const last = lastDay(attended);
  const recorded = meetings.filter(
    ({ date, attending, status }) =>
      date >= first.date && date <= last && attending !== null && status === "minutes",
  );
  return {
    count: attended.length,
    recordedCount: recorded.length,
    first: first.date,
    last,
    years: meetingLinks(attended),
  };
}

function meetingLinks(meetings: readonly Meeting[]): YearGroup<PageLink>[] {
  return byYear(meetings, ({ date }) => date).map(({ year, rows }) => ({
    year,
    rows: rows.map(({ date }) => ({ path: paths.meeting(date), label: shortDate(date) })),
  }));
}

function lastDay(meetings: readonly Meeting[]): IsoDate {
  return meetings.at(-1)?.date ?? "";
}

/** Names of attendees, people on triage duty and owners that resolve to nobody, or to several people. */
function unresolvedNames({ meetings, people }: ArchiveIndex): string[] {
  const written = meetings.flatMap(({ attending, triage, actions }) => [
    ...(attending ?? []).map(({ name }) => name),
    triage?.thisWeek ?? "",
    triage?.nextWeek ?? "",
    ...actions.flatMap(({ owners }) => owners),
  ]);
  const names = new Set(written.map(bareName).filter((name) => /\p{L}/u.test(name)));
  return [...names]
    .filter((name) => personOf(name, people) === null)
    .toSorted((a, b) => a.localeCompare(b, "en"));
}
