import type { Figures } from "../../model/delta.ts";
import type { IsoDate, Meeting } from "../../model/meeting.ts";
import { compareQueues, compareTickets } from "./compare-board.ts";
import { compareReleases } from "./compare-releases.ts";

/** Every count of a meeting with its change; `meetings` are sorted by day. */
export function figuresOf(meeting: Meeting, meetings: readonly Meeting[]): Figures {
  return {
    tickets: compareTickets(meeting, meetings),
    queues: compareQueues(meeting, meetings),
    releases: compareReleases(meeting, meetings),
  };
}

/** The figures of every meeting, by its day; `meetings` are sorted by day. */
export function figuresByDate(meetings: readonly Meeting[]): Map<IsoDate, Figures> {
  return new Map(meetings.map((meeting) => [meeting.date, figuresOf(meeting, meetings)]));
}
