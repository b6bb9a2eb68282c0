import { lazily } from "../format/lazily.ts";
import { stateNames } from "../format/names.ts";
import { reuseIfEqual } from "../format/reuse/memoize.ts";
import type { Archive, Person } from "../model/archive.ts";
import type { CountSeries } from "../model/count-series.ts";
import type { ComparedCount, Figures } from "../model/delta.ts";
import type { Meeting, MeetingId } from "../model/meeting.ts";
import type { FactName } from "../model/meeting-page.ts";
import type { UsualDuration } from "../model/release-pages.ts";
import type { SchedulePeriod, Series, Settings } from "../model/settings.ts";
import { textsFor } from "../texts/languages.ts";
import type { Texts } from "../texts/texts.ts";
import { type ActionChanges, actionChanges } from "./actions/action-changes.ts";
import { type CarriedAction, carriedActions } from "./actions/carried-actions.ts";
import { hasComparisons } from "./actions/compared-meetings.ts";
import { type DecisionLinks, linkDecisions } from "./decisions/decision-links.ts";
import { attendanceFigures } from "./deltas/attendance-figures.ts";
import { figuresByMeeting } from "./deltas/meeting-figures.ts";
import { type KnownPeople, knownPeople } from "./people/known-people.ts";
import { indexPeople, type PeopleIndex } from "./people/people-index.ts";
import { abbreviatedSpeakers, type KnownSpeakers } from "./people/speaker.ts";
import { actionAgeSeries, listsActions } from "./series/action-ages.ts";
import { type AttendanceYear, attendanceYears } from "./series/attendance-years.ts";
import { chartedSeries } from "./series/charted-series.ts";
import {
  attendanceSeries,
  queueSeries,
  recordsAttendance,
  releaseSeries,
  type TypoLookup,
  ticketSeries,
  totalSeries,
  typoLookup,
} from "./series/count-series.ts";
import { usualDurations } from "./series/release-durations.ts";
import { type ReleaseHistory, releaseHistories, releaseNames } from "./series/release-histories.ts";
import { unrecordedFacts } from "./series/unrecorded-facts.ts";
import { schedulesOf } from "./series/work-out-schedule.ts";

/** What many pages need of the whole archive. Each property is computed once, when it is first read. */
export interface ArchiveIndex {
  readonly settings: Settings;
  /** The words of the interface in the language of the settings. */
  readonly texts: Texts;
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  readonly meetingOf: ReadonlyMap<MeetingId, Meeting>;
  readonly figures: ReadonlyMap<MeetingId, Figures>;
  /** How many people attended each meeting that names some. */
  readonly attendanceFigures: ReadonlyMap<MeetingId, ComparedCount>;
  /** What each meeting left out and the meetings before it recorded. */
  readonly unrecorded: ReadonlyMap<MeetingId, readonly FactName[]>;
  readonly actions: ReadonlyMap<MeetingId, readonly CarriedAction[]>;
  /** Which decisions supersede which. */
  readonly decisionLinks: DecisionLinks;
  /** What became of the action items at each meeting. */
  readonly actionChanges: ReadonlyMap<MeetingId, ActionChanges>;
  /** Everybody who can have a page. */
  readonly knownPeople: KnownPeople;
  readonly people: PeopleIndex;
  /** As in `KnownSpeakers`. */
  readonly abbreviations: KnownSpeakers["abbreviations"];
  /** Whether there is anything to compare from meeting to meeting. */
  readonly hasComparisons: boolean;
  /** The series that have meetings, in the order of the settings. */
  readonly seriesInUse: readonly Series[];
  /** When each series meets, oldest schedule first; empty if it follows none. */
  readonly schedules: ReadonlyMap<string, readonly SchedulePeriod[]>;
  readonly tickets: CountSeries;
  /** All tickets as one line. */
  readonly ticketTotals: CountSeries;
  readonly queues: CountSeries;
  readonly typoOf: { readonly tickets: TypoLookup; readonly queues: TypoLookup };
  /** The sum of all release columns, by state. */
  readonly releases: CountSeries;
  /** The same as one line. */
  readonly releaseTotals: CountSeries;
  /** The series that these two are about. */
  readonly charted: { readonly attendance: Series; readonly actionAges: Series };
  readonly attendance: CountSeries;
  /** Open action items by their age. */
  readonly actionAges: CountSeries;
  /** By year, oldest first. */
  readonly attendanceYears: ReadonlyMap<string, AttendanceYear>;
  readonly releaseHistories: readonly ReleaseHistory[];
  /** How long the releases of each series take, for those of which enough are finished. */
  readonly usualDurations: ReadonlyMap<string, UsualDuration>;
  /** Names of the releases that have a page. */
  readonly releaseNames: ReadonlySet<string>;
}

/** When a series meets; empty if it follows no schedule. */
export function schedulesFor(series: string, { schedules }: ArchiveIndex): readonly SchedulePeriod[] {
  return schedules.get(series) ?? [];
}

/** All action items depend on the list of known people, which few saves change. */
const reusePeople = reuseIfEqual<KnownPeople>();

/** `origins` are needed where the archive is only its latest meetings; see `carriedActions`. */
export function indexArchive(
  archive: Archive,
  people: readonly Person[],
  settings: Settings,
  origins?: Readonly<Record<string, string>>,
): ArchiveIndex {
  const meetings = archive.meetings.map(({ meeting }) => meeting);
  const meetingsOf = (one: Series): Meeting[] => meetings.filter(({ series }) => series === one.id);
  const mainSeries = meetingsOf(settings.series[0]);
  const states = stateNames(settings.board);
  const index: ArchiveIndex = lazily({
    settings: () => settings,
    texts: () => textsFor(settings.language),
    meetings: () => meetings,
    meetingOf: () => new Map(meetings.map((meeting) => [meeting.id, meeting])),
    figures: () => figuresByMeeting(meetings),
    decisionLinks: () => linkDecisions(meetings, settings.url),
    attendanceFigures: () => attendanceFigures(meetings, index.texts.charts.titles.attendance),
    unrecorded: () => unrecordedFacts(meetings),
    actions: () => carriedActions(meetings, index.people, origins),
    actionChanges: () => actionChanges(meetings, index.actions),
    knownPeople: () => reusePeople(knownPeople(people, meetings)),
    people: () => indexPeople(index.knownPeople.people),
    abbreviations: () => abbreviatedSpeakers(meetings, index.people),
    hasComparisons: () => hasComparisons(meetings),
    seriesInUse: () => {
      const used = new Set(meetings.map(({ series }) => series));
      return settings.series.filter(({ id }) => used.has(id));
    },
    schedules: () => schedulesOf(meetings, settings),
    tickets: () => ticketSeries(mainSeries, states, index.texts),
    ticketTotals: () => totalSeries(index.tickets, index.texts),
    queues: () => queueSeries(mainSeries, settings.queues, index.texts),
    typoOf: () => ({ tickets: typoLookup(index.tickets), queues: typoLookup(index.queues) }),
    releases: () => releaseSeries(mainSeries, states, index.texts),
    releaseTotals: () => totalSeries(index.releases, index.texts),
    charted: () => ({
      attendance: chartedSeries(meetings.filter(recordsAttendance), settings.series),
      actionAges: chartedSeries(meetings.filter(listsActions), settings.series),
    }),
    attendance: () => attendanceSeries(meetingsOf(index.charted.attendance), index.texts),
    actionAges: () => actionAgeSeries(meetingsOf(index.charted.actionAges), index.actions, index.texts),
    attendanceYears: () => attendanceYears(meetings),
    releaseHistories: () => releaseHistories(mainSeries),
    usualDurations: () => usualDurations(index.releaseHistories, index.releases.dates),
    releaseNames: () => new Set(releaseNames(mainSeries)),
  });
  return index;
}
