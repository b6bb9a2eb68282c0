import type { Meeting } from "../../model/meeting.ts";
import type { Holdings } from "../../model/pages.ts";
import { recordsFreshly } from "../deltas/baseline.ts";
import { isTopic } from "./topic-pages.ts";

/**
 * What these minutes hold, so that no page offers lists, charts or files of what there is none of. Counts of an agenda, and
 * copied ones, are drawn nowhere.
 */
export function holdingsOf(meetings: readonly Meeting[]): Holdings {
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
    topics: some(({ issueKeys }) => issueKeys.some(isTopic)),
    people: some(namesPeople),
    support: some(({ support }) => support.length > 0),
  };
}

function namesPeople({ attending, triage, actions, support }: Meeting): boolean {
  return (
    attending !== null ||
    triage !== null ||
    actions.some(({ owners }) => owners.length > 0) ||
    support.some(({ people }) => people.length > 0)
  );
}
