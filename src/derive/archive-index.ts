import { stateNames } from "../format/names.ts";
import type { Archive, Person } from "../model/archive.ts";
import type { CountSeries } from "../model/count-series.ts";
import type { ComparedCount, Figures } from "../model/delta.ts";
import type { IsoDate, Meeting } from "../model/meeting.ts";
import type { SchedulePeriod, Settings } from "../model/settings.ts";
import { textsFor } from "../texts/languages.ts";
import type { Texts } from "../texts/texts.ts";
import { attendanceFigures } from "./deltas/attendance-figures.ts";
import { figuresByDate } from "./deltas/meeting-figures.ts";
import { type CarriedAction, carriedActions } from "./people/carried-actions.ts";
import { indexPeople, type PeopleIndex } from "./people/people-index.ts";
import {
  attendanceSeries,
  queueSeries,
  releaseSeries,
  type TypoLookup,
  ticketSeries,
  totalSeries,
  typoLookup,
} from "./series/count-series.ts";
import { type ReleaseHistory, releaseHistories } from "./series/release-histories.ts";
import { schedulesOf } from "./series/work-out-schedule.ts";

/** Everything that is computed once from the whole archive and used by many pages. */
export interface ArchiveIndex {
  readonly settings: Settings;
  /** The words of the interface in the language of the settings. */
  readonly texts: Texts;
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  readonly figures: ReadonlyMap<IsoDate, Figures>;
  /** How many people attended each meeting that names some. */
  readonly attendanceFigures: ReadonlyMap<IsoDate, ComparedCount>;
  readonly actions: ReadonlyMap<IsoDate, readonly CarriedAction[]>;
  readonly people: PeopleIndex;
  /** When the team meets, oldest schedule first; empty if it follows none. */
  readonly schedules: readonly SchedulePeriod[];
  readonly tickets: CountSeries;
  /** All tickets as one line. */
  readonly ticketTotals: CountSeries;
  readonly queues: CountSeries;
  readonly typoOf: { readonly tickets: TypoLookup; readonly queues: TypoLookup };
  /** The sum of all release columns, by state. */
  readonly releases: CountSeries;
  /** The same as one line. */
  readonly releaseTotals: CountSeries;
  readonly attendance: CountSeries;
  readonly releaseHistories: readonly ReleaseHistory[];
  /** Names of the releases that have a page. */
  readonly releaseNames: ReadonlySet<string>;
}

export function indexArchive(archive: Archive, people: readonly Person[], settings: Settings): ArchiveIndex {
  const meetings = archive.meetings.map(({ meeting }) => meeting);
  const peopleIndex = indexPeople(people);
  const mainSeries = meetings.filter(({ series }) => series === settings.series[0].id);
  const histories = releaseHistories(mainSeries);
  const states = stateNames(settings.board);
  const tickets = ticketSeries(mainSeries, states);
  const queues = queueSeries(mainSeries, settings.queues);
  const releases = releaseSeries(mainSeries, states);
  return {
    settings,
    texts: textsFor(settings.language),
    meetings,
    figures: figuresByDate(meetings),
    attendanceFigures: attendanceFigures(meetings),
    actions: carriedActions(meetings, peopleIndex),
    people: peopleIndex,
    schedules: schedulesOf(meetings, settings),
    tickets,
    ticketTotals: totalSeries(tickets),
    queues,
    typoOf: { tickets: typoLookup(tickets), queues: typoLookup(queues) },
    releases,
    releaseTotals: totalSeries(releases),
    attendance: attendanceSeries(mainSeries),
    releaseHistories: histories,
    releaseNames: new Set(histories.map(({ name }) => name)),
  };
}
