import { type ReleaseTurn, releasesThat } from "../../../compare/comparison-parts.ts";
import { personKey } from "../../../compare/people.ts";
import { dayOfMeeting, sameSeriesOn } from "../../../format/meetings/meeting-id.ts";
import { totalName } from "../../../format/names.ts";
import { anchors, paths } from "../../../format/urls.ts";
import type { Meeting } from "../../../model/meeting.ts";
import type { MeetingChanges } from "../../../model/meeting-page.ts";
import type { NamedPerson, PageLink } from "../../../model/pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { meetingChanges } from "../../compare/meeting-changes.ts";
import { namedPeople } from "../../people/people-index.ts";

/** What changed at a meeting since the one before of its series; null for the first, and where nothing is compared. */
export function changesSince(meeting: Meeting, archive: ArchiveIndex): MeetingChanges | null {
  const since = archive.hasComparisons ? (archive.actionChanges.get(meeting.id)?.since ?? null) : null;
  const comparison = since === null ? null : meetingChanges(meeting, archive);
  if (since === null || comparison === null) return null;
  const day = dayOfMeeting(since);
  const series = archive.seriesInUse.length > 1 ? meeting.series : null;
  const turns = (turn: "begun" | "ended", anchorOf: (name: string) => string): PageLink[] =>
    releasesThat(turn, comparison).map(({ name, meeting: id }: ReleaseTurn) => ({
      path: paths.meeting(id, anchorOf(name)),
      label: name,
    }));
  return {
    since: day,
    path: paths.comparison(day, meeting.date, series),
    decisions: comparison.decisions.map(({ id, text }) => ({
      path: paths.meeting(meeting.id, id),
      label: text,
    })),
    begun: turns("begun", (name) => anchors.releaseCell(name, totalName)),
    ended: turns("ended", () => anchors.releases),
    support: comparison.support.map(({ id, site }) => ({ path: paths.meeting(meeting.id, id), label: site })),
    ...attendanceChange(meeting, archive),
  };
}

function attendanceChange(
  { id, attending }: Meeting,
  { attendanceFigures, meetingOf, people }: ArchiveIndex,
): Pick<MeetingChanges, "came" | "missed"> {
  const baseline = attendanceFigures.get(id)?.delta?.baseline.date;
  const earlier =
    baseline === undefined ? null : (meetingOf.get(sameSeriesOn(id, baseline))?.attending ?? null);
  if (!attending || !earlier) return { came: [], missed: [] };
  const [now, then] = [attending, earlier].map((all) =>
    namedPeople(
      all.map(({ name }) => name),
      people,
    ),
  );
  return { came: without(now ?? [], then ?? []), missed: without(then ?? [], now ?? []) };
}

function without(people: readonly NamedPerson[], others: readonly NamedPerson[]): NamedPerson[] {
  const keys = new Set(others.map(personKey));
  return people.filter((person) => !keys.has(personKey(person)));
}
