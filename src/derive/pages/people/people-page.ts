import { collectionAnchors, paths } from "../../../format/urls.ts";
import type { PeoplePage, PersonRow } from "../../../model/people/people-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { isOpen } from "../action-histories.ts";
import { lastSeenLink } from "./last-seen.ts";
import { peopleYear, type YearOfPeople, yearAttendance } from "./people-years.ts";
import type { PersonHistory } from "./person-histories.ts";
import { unresolvedNames } from "./unresolved-names.ts";

/** A year with fewer meetings is shown together with the one before it. */
const fewMeetings = 13;
/** The most people in the table; the others were named longer ago and are listed below it. */
const mostRows = 100;
const mostEarlier = 300;

/** `/people/`; the years are oldest first. */
export function peoplePage(
  histories: readonly PersonHistory[],
  years: readonly YearOfPeople[],
  archive: ArchiveIndex,
): PeoplePage {
  const newest = years.at(-1);
  const isShort = newest !== undefined && newest.columns.meetings.length < fewMeetings;
  const before = isShort ? years.at(-2) : undefined;
  const since = (before ?? newest)?.columns.year ?? "";
  const byLastSeen = histories.toSorted((a, b) => (a.lastSeen.date < b.lastSeen.date ? 1 : -1));
  const recent = byLastSeen.filter(({ lastSeen }) => lastSeen.date >= since).slice(0, mostRows);
  const isRecent = new Set(recent);
  const earlier = byLastSeen.filter((history) => !isRecent.has(history));
  return {
    path: paths.people,
    newest: newest ? peopleYear(newest) : null,
    before: before ? peopleYear(before) : null,
    rows: histories
      .filter((history) => isRecent.has(history))
      .map((history) => personRow(history, newest, archive)),
    earlier: {
      count: earlier.length,
      people: earlier.slice(0, mostEarlier).map((history) => ({
        person: { path: paths.person(history.person.slug), label: history.person.name },
        lastSeen: lastSeenLink(history, archive),
      })),
    },
    years: years.length > 1 ? years.map(({ columns: { year } }) => yearLink(year)).toReversed() : [],
    unresolved: unresolvedNames(archive),
  };
}

function personRow(
  history: PersonHistory,
  newest: YearOfPeople | undefined,
  archive: ArchiveIndex,
): PersonRow {
  const path = paths.person(history.person.slug);
  const attended = newest?.attended.get(history);
  return {
    path,
    name: history.person.name,
    attendance: newest && attended ? yearAttendance(history, attended, newest.columns) : null,
    open: {
      path: `${path}#${collectionAnchors.open}`,
      count: history.actions.filter(isOpen).length,
    },
    lastSeen: lastSeenLink(history, archive),
  };
}

function yearLink(year: string) {
  return { path: paths.yearOf(paths.people, year), label: year };
}
