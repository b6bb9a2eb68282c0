// The values of old minutes, and how they become front matter.

import type { MinutesValues } from "../minutes/minutes-schema.ts";
import type { IsoDate, NextMeeting, QueueCount, ReleaseCount, TicketCount } from "../model/meeting.ts";

/** The values recognised in old minutes; an empty list or null means that they do not say. */
export interface OldValues {
  readonly date: IsoDate;
  readonly title: string | null;
  readonly attending: readonly string[];
  readonly thisWeek: string | null;
  readonly nextWeek: string | null;
  readonly queues: readonly QueueCount[];
  readonly tickets: readonly TicketCount[];
  readonly releases: readonly ReleaseCount[];
  /** The remark that marks the tickets as a copy; undefined if they are not one. */
  readonly staleTickets?: string | undefined;
  readonly staleReleases?: string | undefined;
  readonly next: NextMeeting | null;
  /** How to join the meeting; never published. */
  readonly coordinates: readonly string[];
  readonly alias: string | null;
}

/** The values as front matter, which omits what is not recorded. */
export function toFrontMatter(values: OldValues): MinutesValues {
  const { date, title, attending, thisWeek, nextWeek, queues, tickets, releases, next, coordinates, alias } =
    values;
  const triage = { ...(thisWeek && { this_week: thisWeek }), ...(nextWeek && { next_week: nextWeek }) };
  const stale = {
    ...(values.staleTickets && { tickets: values.staleTickets }),
    ...(values.staleReleases && { releases: values.staleReleases }),
  };
  return {
    date,
    ...(title && { title }),
    ...(attending.length > 0 && { attending: [...attending] }),
    ...(isFilled(triage) && { triage }),
    ...(queues.length > 0 && { queues: Object.fromEntries(queues.map(({ name, count }) => [name, count])) }),
    ...(tickets.length > 0 && { tickets: byState(tickets) }),
    ...(releases.length > 0 && {
      releases: Object.fromEntries(releases.map(({ column, counts }) => [column, byState(counts)])),
    }),
    ...(isFilled(stale) && { stale }),
    ...(next && { next: nextValues(next) }),
    ...(coordinates.length > 0 && { coordinates: coordinates.join("\n") }),
    ...(alias && { aliases: [alias] }),
  };
}

function byState(counts: readonly TicketCount[]): Record<string, number> {
  return Object.fromEntries(counts.map(({ state, count }) => [state, count]));
}

function isFilled(object: object): boolean {
  return Object.keys(object).length > 0;
}

function nextValues({ date, cancelled }: NextMeeting): NonNullable<MinutesValues["next"]> {
  return {
    ...(date && { date }),
    ...(cancelled !== null && { cancelled: cancelled === "" ? true : cancelled }),
  };
}
