import type { Meeting, MeetingId } from "../../model/meeting.ts";
import type { FactName } from "../../model/meeting-page.ts";

/** How many meetings a habit outlives: a team that left a fact out of more than these no longer records it. */
const patience = 10;

const recorded: Readonly<Record<FactName, (meeting: Meeting) => boolean>> = {
  attendance: ({ attending }) => attending !== null,
  triage: ({ triage }) => triage !== null,
  tickets: ({ tickets }) => tickets !== null,
  queues: ({ queues }) => queues !== null,
  releases: ({ releases }) => releases !== null,
};

const names = ["attendance", "triage", "tickets", "queues", "releases"] as const;

/**
 * What each meeting left out although one of the ten before it, of the same series, recorded it; `meetings` are sorted by
 * day. Nothing is missing from an agenda or a cancelled meeting. Only earlier meetings count, so that no later one changes
 * what a page says.
 */
export function unrecordedFacts(meetings: readonly Meeting[]): Map<MeetingId, readonly FactName[]> {
  const facts = new Map<MeetingId, readonly FactName[]>();
  const before = new Map<string, readonly Meeting[]>();
  for (const meeting of meetings) {
    if (meeting.status !== "minutes") continue;
    const earlier = before.get(meeting.series) ?? [];
    facts.set(
      meeting.id,
      names.filter((name) => !recorded[name](meeting) && earlier.some(recorded[name])),
    );
    before.set(meeting.series, [...earlier, meeting].slice(-patience));
  }
  return facts;
}
