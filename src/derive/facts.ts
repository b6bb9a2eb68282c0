import type { Archive } from "../model/archive.ts";
import type { Figures } from "../model/delta.ts";
import type { IsoDate, Meeting } from "../model/meeting.ts";
import type { Person } from "../model/person.ts";
import type { CountSeries } from "../model/series.ts";
import type { Settings } from "../model/settings.ts";
import { type CarriedAction, carriedActions } from "./carried-actions.ts";
import { queueSeries, ticketSeries } from "./count-series.ts";
import { figuresOf } from "./figures.ts";
import { indexPeople, type PeopleIndex } from "./people.ts";

/** What is computed once from the whole archive and used by many pages. Meetings are looked up by their day. */
export interface Facts {
  readonly settings: Settings;
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  readonly figures: ReadonlyMap<IsoDate, Figures>;
  readonly actions: ReadonlyMap<IsoDate, readonly CarriedAction[]>;
  readonly people: PeopleIndex;
  readonly tickets: CountSeries;
  readonly queues: CountSeries;
}

export function deriveFacts(archive: Archive, people: readonly Person[], settings: Settings): Facts {
  const meetings = archive.meetings.map(({ meeting }) => meeting);
  const peopleIndex = indexPeople(people);
  const mainSeries = meetings.filter(({ series }) => series === settings.series[0].id);
  return {
    settings,
    meetings,
    figures: new Map(meetings.map((meeting) => [meeting.date, figuresOf(meeting, meetings)])),
    actions: carriedActions(meetings, peopleIndex),
    people: peopleIndex,
    tickets: ticketSeries(
      mainSeries,
      settings.board.states.map(({ name }) => name),
    ),
    queues: queueSeries(mainSeries, settings.queues),
  };
}
