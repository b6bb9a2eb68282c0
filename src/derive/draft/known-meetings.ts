import type { BoardName, Meeting, MeetingSource } from "../../model/meeting.ts";
import type { Section } from "../../model/outline.ts";
import type { EditorKnowledge, KnownMeeting } from "../../model/writing/editor.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { recordsFreshly } from "../deltas/baseline.ts";

/** The number of meetings whose counts are known, which takes a few kilobytes. */
const countedMeetings = 60;
/** The number of meetings whose attendance, releases and triage are known: more than any rule or sentence looks back. */
const detailedMeetings = 12;
/** The number of meetings that show which headings are usual. */
const outlinedMeetings = 5;
/** An item is looked for in no more of the latest meetings that list any; see `carriedActions`. */
const meetingsWithItems = 4;

/** What new minutes of a series, by its id, may be compared with, in a size that does not grow with the archive. */
export function knownMeetings(
  archive: ArchiveIndex,
  ofSeries: string,
): Pick<EditorKnowledge, "meetings" | "isWhole" | "origins"> {
  const all = archive.meetings.filter(({ series }) => series === ofSeries);
  const counted = new Set(all.slice(-countedMeetings));
  const detailed = new Set(all.slice(-detailedMeetings));
  const outlined = new Set(all.slice(-outlinedMeetings));
  const withItems = new Set(all.filter(({ actions }) => actions.length > 0).slice(-meetingsWithItems));
  const bases = new Map(
    (["tickets", "queues", "releases"] as const).map((board) => [latestOf(board, all), board]),
  );
  const latest = all.at(-1);
  const origins: Record<string, string> = {};
  for (const { id } of withItems)
    for (const carried of archive.actions.get(id) ?? []) origins[`${id}#${carried.action.id}`] = carried.key;
  const meetings = all.flatMap((meeting): KnownMeeting[] => {
    const board = bases.get(meeting);
    if (!counted.has(meeting) && !withItems.has(meeting) && board === undefined) return [];
    const { id, date, title, series, status, source, stale, tickets, queues, releases } = meeting;
    const known: KnownMeeting = {
      ...{ id, date, title, series, status, stale, tickets, queues },
      source: sourceOf(source),
      ...(board === "releases" ? { releases } : {}),
      ...(detailed.has(meeting) ? { releases, attending: meeting.attending, triage: meeting.triage } : {}),
      ...(withItems.has(meeting) ? { actions: meeting.actions, issueKeys: meeting.issueKeys } : {}),
      ...(outlined.has(meeting) ? { sections: outermost(meeting.sections) } : {}),
      ...(meeting === latest ? { next: meeting.next, body: meeting.body } : {}),
    };
    return [known];
  });
  return { meetings, isWhole: all.length <= countedMeetings, origins };
}

/** Only the path: nothing is said again of minutes that are published. Folders outside of the project are of no concern to readers. */
function sourceOf({ path }: MeetingSource): MeetingSource {
  return {
    path: path.startsWith("../") ? path.slice(path.lastIndexOf("/") + 1) : path,
    hasCoordinates: false,
    ...{ withheld: [], unknownDirectives: [], nearMarkers: [], skippedLevels: [], localLinks: [] },
  };
}

function outermost(sections: readonly Section[]): Section[] {
  return sections.map(({ id, title }) => ({ id, title, children: [] }));
}

function latestOf(board: BoardName, meetings: readonly Meeting[]): Meeting | undefined {
  return meetings.findLast((meeting) => recordsFreshly(meeting, board));
}
