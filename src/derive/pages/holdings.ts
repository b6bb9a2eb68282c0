import type { Meeting } from "../../model/meeting.ts";
import type { Holdings } from "../../model/pages.ts";
import { isTopic } from "./topic-pages.ts";

/** What these minutes hold, so that no page offers lists, charts or files of what there is none of. */
export function holdingsOf(meetings: readonly Meeting[]): Holdings {
  const some = (holds: (meeting: Meeting) => boolean): boolean => meetings.some(holds);
  return {
    tickets: some(({ tickets }) => tickets !== null),
    queues: some(({ queues }) => queues !== null),
    releases: some(({ releases }) => releases !== null),
    attendance: some(({ attending }) => attending !== null),
    actions: some(({ actions }) => actions.length > 0),
    decisions: some(({ decisions }) => decisions.length > 0),
    issues: some(({ issueKeys }) => issueKeys.some(isTopic)),
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
