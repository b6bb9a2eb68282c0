import type { Meeting } from "../../model/meeting.ts";
import type { Holdings } from "../../model/pages.ts";
import { hasComparisons } from "../actions/compared-meetings.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import { recordsFreshly } from "../deltas/baseline.ts";
import { personOf } from "../people/people-index.ts";
import { hasDurations } from "./durations-page.ts";
import { isTopic } from "./topics/mentioned-topics.ts";

/**
 * What these minutes hold, so that no page offers lists, charts or files of what there is none of. Counts of an agenda, and
 * copied ones, are drawn nowhere.
 */
export function holdingsOf(archive: ArchiveIndex): Holdings {
  const { meetings, people } = archive;
  const some = (holds: (meeting: Meeting) => boolean): boolean => meetings.some(holds);
  const counts = {
    tickets: some((meeting) => recordsFreshly(meeting, "tickets")),
    queues: some((meeting) => recordsFreshly(meeting, "queues")),
    releases: some((meeting) => recordsFreshly(meeting, "releases")),
    attendance: some(({ attending, status }) => attending !== null && status === "minutes"),
  };
  return {
    ...counts,
    trends: Object.values(counts).includes(true),
    actions: some(({ actions }) => actions.length > 0),
    decisions: some(({ decisions }) => decisions.length > 0),
    topics: some(({ mentions }) => mentions.some(({ key }) => isTopic(key))),
    people: some((meeting) => namesIn(meeting).some((name) => personOf(name, people) !== null)),
    support: some(({ support }) => support.length > 0),
    durations: hasDurations(archive),
    compare: hasComparisons(meetings),
  };
}

function namesIn({ attending, triage, actions, support }: Meeting): string[] {
  return [
    ...(attending ?? []).map(({ name }) => name),
    triage?.thisWeek ?? "",
    triage?.nextWeek ?? "",
    ...actions.flatMap(({ owners }) => owners),
    ...support.flatMap((entry) => entry.people),
  ];
}
