import type { BoardName, IsoDate, Meeting } from "../../model/meeting.ts";
import type { Series } from "../../model/settings.ts";
import type { EarlierCounts, MinutesDraft } from "../../model/writing/draft.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { minutesName } from "./minutes-name.ts";
import { nextDay } from "./next-day.ts";
import { openItems } from "./open-items.ts";
import { regularsOf } from "./regulars.ts";
import { templateOf } from "./template.ts";
import { expectedDuty } from "./triage-turns.ts";

/** Counts are carried from at most this number of meetings ago. */
const recentMeetings = 8;

export interface DraftChoices {
  /** Null for the first one. */
  readonly series: Series | null;
  /** Null for the next day by the minutes and the schedule. */
  readonly date: IsoDate | null;
  readonly today: IsoDate;
  /** Markdown of the team's own template; null takes the headings of the last minutes. */
  readonly template: string | null;
}

/** What is known of the next meeting of a series; null if nothing says when it is. */
export function nextDraft(
  archive: ArchiveIndex,
  { series, date: chosen, today, template }: DraftChoices,
): MinutesDraft | null {
  const { settings, people } = archive;
  const [first] = settings.series;
  const { id } = series ?? first;
  const ofSeries = archive.meetings.filter((meeting) => meeting.series === id);
  const newest = ofSeries.at(-1);
  const date = chosen ?? (newest ? nextDay(newest, archive, today) : null);
  if (date === null) return null;
  const earlier = ofSeries.filter((meeting) => meeting.date < date && meeting.status !== "cancelled");
  const latest = earlier.at(-1);
  return {
    date,
    name: minutesName(date, series ?? first, first),
    series: id === first.id ? null : id,
    triage: expectedDuty(earlier, date, people),
    regulars: regularsOf(earlier, people),
    queues: lastCounts(earlier, "queues"),
    tickets: lastCounts(earlier, "tickets"),
    releases: lastCounts(earlier, "releases"),
    template: template ?? (latest ? templateOf(latest.body) : ""),
    openItems: latest ? openItems(latest.body, archive.actions.get(latest.id) ?? [], date) : [],
  };
}

/** Copied counts are not taken, because they belong to an earlier meeting. */
function lastCounts<Board extends BoardName>(
  meetings: readonly Meeting[],
  board: Board,
): EarlierCounts<NonNullable<Meeting[Board]>[number]> | null {
  for (const meeting of meetings.slice(-recentMeetings).toReversed()) {
    const counts: Meeting[Board] = meeting[board];
    if (counts !== null && meeting.stale[board] === undefined) return { date: meeting.date, counts };
  }
  return null;
}
