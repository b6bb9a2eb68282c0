import { addDays, weekStart } from "../format/dates.ts";
import { daysBetween } from "../format/days.ts";
import { paths } from "../format/urls.ts";
import type { IsoDate, Meeting } from "../model/meeting.ts";
import type { Section } from "../model/outline.ts";
import type { IndexRow } from "../model/pages.ts";
import type { Facts } from "./facts.ts";
import { scheduledInWeek } from "./upcoming.ts";

const topicsPerMeeting = 2;

/** The archive as one list, newest first; weeks without a meeting and quarantined minutes have rows of their own. */
export function indexRows(facts: Facts, quarantined: readonly IsoDate[]): IndexRow[] {
  const known = new Set([...facts.meetings.map(({ date }) => date), ...quarantined]);
  const dates = [...known].toSorted();
  const byDate = new Map(facts.meetings.map((meeting) => [meeting.date, meeting]));
  const topics = new Map(
    facts.meetings.map(({ date, sections }, index) => [
      date,
      newTopics(sections, facts.meetings[index - 1]?.sections ?? []),
    ]),
  );
  return dates
    .flatMap((date, index): IndexRow[] => {
      const meeting = byDate.get(date);
      const row: IndexRow = meeting
        ? meetingRow(meeting, topics.get(date) ?? [], facts)
        : { kind: "quarantined", path: paths.meeting(date), date };
      return [row, ...missingWeeks(date, dates[index + 1], meeting, facts)];
    })
    .reverse();
}

function meetingRow(meeting: Meeting, topics: readonly string[], facts: Facts): IndexRow {
  return {
    kind: "meeting",
    path: paths.meeting(meeting.date),
    date: meeting.date,
    status: meeting.status,
    topics,
    attendance: meeting.attending?.length ?? null,
    tickets: facts.figures.get(meeting.date)?.tickets?.total ?? null,
    releases: meeting.releases?.map(({ column }) => column) ?? [],
  };
}

/** What is said every week, such as a standing note, tells no meeting from another; it is shown where there is no more. */
function newTopics(sections: readonly Section[], before: readonly Section[]): readonly string[] {
  const topics = topicsOf(sections, new Set(before.flatMap(allLeads)));
  return topics.length > 0 ? topics : topicsOf(sections, new Set());
}

/** The first lines that say something else than others, from the first section that has any. */
function topicsOf(sections: readonly Section[], others: ReadonlySet<string>): readonly string[] {
  for (const section of sections) {
    const leads = section.leads.filter(
      (lead) => lead.split(" ").length > 3 && !/^(?:no|none|nothing|AIs?)\b/i.test(lead) && !others.has(lead),
    );
    if (leads.length > 0) return leads.slice(0, topicsPerMeeting);
    const below = topicsOf(section.children, others);
    if (below.length > 0) return below;
  }
  return [];
}

function allLeads({ leads, children }: Section): readonly string[] {
  return [...leads, ...children.flatMap(allLeads)];
}

/** Rows for the weeks between two meetings: the one that was called off, and those that nobody explained. */
function missingWeeks(
  date: IsoDate,
  next: IsoDate | undefined,
  meeting: Meeting | undefined,
  facts: Facts,
): IndexRow[] {
  if (next === undefined) return [];
  const weeks = Math.round(daysBetween(weekStart(date), weekStart(next)) / 7) - 1;
  if (weeks < 1) return [];
  const weekdayOfMeeting = facts.settings.schedule.weekday;
  const first = scheduledInWeek(addDays(date, 7), weekdayOfMeeting);
  const reason = meeting?.next?.cancelled ?? null;
  if (reason === null) return [{ kind: "missing", from: first, weeks }];
  const rest: IndexRow[] = weeks > 1 ? [{ kind: "missing", from: addDays(first, 7), weeks: weeks - 1 }] : [];
  return [{ kind: "cancelled", date: first, reason }, ...rest];
}
