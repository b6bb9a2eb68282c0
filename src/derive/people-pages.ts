import { shortDate } from "../format/days.ts";
import { paths } from "../format/urls.ts";
import type { Attendance, OfYear, PeoplePage, PersonPage } from "../model/collected-pages.ts";
import type { IsoDate, Meeting } from "../model/meeting.ts";
import type { Neighbours, PageLink } from "../model/pages.ts";
import type { Appearances } from "./appearances.ts";
import { byYear } from "./by-year.ts";
import type { Facts } from "./facts.ts";
import { supportRow } from "./item-pages.ts";
import { withNeighbours } from "./neighbours.ts";
import { bareName, personOf } from "./people.ts";

/** `/people/` */
export function peoplePage(everybody: readonly Appearances[], facts: Facts): PeoplePage {
  return {
    path: paths.people,
    rows: everybody.map(({ person, attended, triage, threads, meetings }) => ({
      path: paths.person(person.slug),
      name: person.name,
      attendedCount: attended.length,
      triageCount: triage.length,
      openCount: threads.filter(({ status }) => status === "open").length,
      lastSeen: lastDay([...meetings]),
    })),
    unresolved: unresolvedNames(facts),
  };
}

/** `/people/<slug>/` of everybody, in the order of the list of people. */
export function personPages(everybody: readonly Appearances[], facts: Facts): PersonPage[] {
  const pages = everybody.map((appearances) => personPage(appearances, facts));
  return withNeighbours(pages, ({ name }) => name);
}

function personPage(appearances: Appearances, facts: Facts): Omit<PersonPage, keyof Neighbours> {
  const { person, attended, triage, support, threads } = appearances;
  return {
    path: paths.person(person.slug),
    feedPath: paths.personFeed(person.slug),
    name: person.name,
    spellings: person.spellings.filter(
      (spelling) => spelling !== person.name && personOf(spelling, facts.people) === person,
    ),
    attendance: attendance(attended, facts.meetings),
    triage: meetingLinks(triage),
    actions: [
      ...threads.filter(({ status }) => status === "open"),
      ...threads.filter(({ status }) => status !== "open"),
    ],
    support: support.toReversed().map(({ meeting, entry }) => supportRow(meeting, entry, facts)),
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

function meetingLinks(meetings: readonly Meeting[]): OfYear<PageLink>[] {
  return byYear(meetings, ({ date }) => date).map(({ year, rows }) => ({
    year,
    rows: rows.map(({ date }) => ({ path: paths.meeting(date), label: shortDate(date) })),
  }));
}

function lastDay(meetings: readonly Meeting[]): IsoDate {
  return meetings.at(-1)?.date ?? "";
}

/** Names of attendees, triage duty and owners that the team's list of people does not settle. */
function unresolvedNames({ meetings, people }: Facts): string[] {
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
