import type { Figures } from "../../model/delta.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import { baselineMeetings } from "./baseline.ts";
import { compareQueues, compareTickets } from "./compare-board.ts";
import { compareReleases } from "./compare-releases.ts";

/** Every count of every meeting with its change, by the meeting's day; `meetings` are sorted by day. */
export function figuresByDate(meetings: readonly Meeting[]): Map<IsoDate, Figures> {
  const tickets = baselineMeetings("tickets", meetings);
  const queues = baselineMeetings("queues", meetings);
  const releases = baselineMeetings("releases", meetings);
  return new Map(
    meetings.map((meeting) => [
      meeting.date,
      {
        tickets: compareTickets(meeting, tickets.get(meeting) ?? null),
        queues: compareQueues(meeting, queues.get(meeting) ?? null),
        releases: compareReleases(meeting, releases.get(meeting) ?? null),
      },
    ]),
  );
}
