import { memoize } from "../../format/reuse/memoize.ts";
import type { Figures } from "../../model/delta.ts";
import type { Meeting, MeetingId } from "../../model/meeting.ts";
import { baselineMeetings } from "./baseline.ts";
import { compareQueues, compareTickets } from "./compare-board.ts";
import { compareReleases } from "./compare-releases.ts";

const [ticketsOf, queuesOf, releasesOf] = [
  memoize(compareTickets),
  memoize(compareQueues),
  memoize(compareReleases),
];

/** Every count of every meeting with its change, by the meeting's id; `meetings` are sorted by day. */
export function figuresByMeeting(meetings: readonly Meeting[]): Map<MeetingId, Figures> {
  const tickets = baselineMeetings("tickets", meetings);
  const queues = baselineMeetings("queues", meetings);
  const releases = baselineMeetings("releases", meetings);
  return new Map(
    meetings.map((meeting, at) => [
      meeting.id,
      {
        tickets: ticketsOf(meeting, tickets[at] ?? null),
        queues: queuesOf(meeting, queues[at] ?? null),
        releases: releasesOf(meeting, releases[at] ?? null),
      },
    ]),
  );
}
