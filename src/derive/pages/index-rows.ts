import { addDays, weekStart } from "../../format/dates.ts";
import { daysBetween } from "../../format/days.ts";
import { paths } from "../../format/urls.ts";
import type { IndexRow } from "../../model/index-pages.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import type { Section } from "../../model/outline.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { scheduledInWeek } from "./upcoming.ts";

const topicsPerMeeting = 2;

/** The archive as one list, newest first; weeks without a meeting and quarantined minutes have rows of their own. */
export function indexRows(archive: ArchiveIndex, quarantined: readonly IsoDate[]): IndexRow[] {
  const known = new Set([...archive.meetings.map(({ date }) => date), ...quarantined]);
  const dates = [...known].toSorted();
  const byDate = new Map(archive.meetings.map((meeting) => [meeting.date, meeting]));
  const topics = new Map(
    archive.meetings.map(({ date, sections }, index) => [
      date,
      newTopics(sections, archive.meetings[index - 1]?.sections ?? []),
    ]),
  );
  return dates
    .flatMap((date, index): IndexRow[] => {
      const meeting = byDate.get(date);
      const row: IndexRow = meeting
        ? meetingRow(meeting, topics.get(date) ?? [], archive)
        : { kind: "quarantined", path: paths.meeting(date), date };
      return [row, ...missingWeeks(date, dates[index + 1], meeting, archive)];
    })
    .reverse();
}

function meetingRow(meeting: Meeting, topics: readonly string[], archive: ArchiveIndex): IndexRow {
  return {
    kind: "meeting",
    path: paths.meeting(meeting.date),
    date: meeting.date,
    status: meeting.status,
    topics,
    attendance: meeting.attending?.length ?? null,
    tickets: archive.figures.get(meeting.date)?.tickets?.total ?? null,
    releases: meeting.releases?.map(({ column }) => column) ?? [],
  };
}

/**
 * The first lines that say something, of the first two sections that have any, so that a row tells more than who is away.
 * What the minutes before say too, such as a standing note, tells no meeting from another; it is shown where there is no
 * more.
 */
function newTopics(sections: readonly Section[], before: readonly Section[]): readonly string[] {
  const known = new Set(before.flatMap(allLeads));
  const groups = sections.flatMap(topicGroups);
  const fresh = groups.map((group) => group.filter((lead) => !known.has(lead)));
  const [first = [], second = []] = (fresh.some(hasAny) ? fresh : groups).filter(hasAny);
  return [...first.slice(0, 1), ...second.slice(0, 1), ...first.slice(1)].slice(0, topicsPerMeeting);
}

/** What each section says, itself before its subsections. */
function topicGroups({ leads, children }: Section): (readonly string[])[] {
  const telling = leads.filter(
    (lead) => lead.split(" ").length > 3 && !/^(?:no|none|nothing|AIs?)\b/i.test(lead),
  );
  return [telling, ...children.flatMap(topicGroups)];
}

function hasAny(group: readonly string[]): boolean {
  return group.length > 0;
}

function allLeads({ leads, children }: Section): readonly string[] {
  return [...leads, ...children.flatMap(allLeads)];
}

/** Rows for the weeks between two meetings: the one that was called off, and those that nobody explained. */
function missingWeeks(
  date: IsoDate,
  next: IsoDate | undefined,
  meeting: Meeting | undefined,
  archive: ArchiveIndex,
): IndexRow[] {
  const reason = meeting?.next?.cancelled ?? null;
  const first = scheduledInWeek(addDays(date, 7), archive.settings.schedule.weekday);
  // After the last minutes only what they call off is known.
  if (next === undefined) return reason === null ? [] : [{ kind: "cancelled", date: first, reason }];
  const weeks = Math.round(daysBetween(weekStart(date), weekStart(next)) / 7) - 1;
  if (weeks < 1) return [];
  if (reason === null) return [{ kind: "missing", from: first, weeks }];
  const rest: IndexRow[] = weeks > 1 ? [{ kind: "missing", from: addDays(first, 7), weeks: weeks - 1 }] : [];
  return [{ kind: "cancelled", date: first, reason }, ...rest];
}
