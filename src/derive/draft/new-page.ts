import { addDays } from "../../format/days/dates.ts";
import { newFileAddress } from "../../format/references/file-addresses.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { Series, Settings } from "../../model/settings.ts";
import type { MinutesDraft } from "../../model/writing/draft.ts";
import type { NewPage } from "../../model/writing/editor.ts";
import { type ArchiveIndex, schedulesFor } from "../archive-index.ts";
import { countFields } from "./count-fields.ts";
import { firstPlace } from "./first-place.ts";
import { knownMeetings } from "./known-meetings.ts";
import { nextDraft } from "./next-draft.ts";
import { pathBeside } from "./path-beside.ts";
import { writeDraft } from "./write-draft.ts";

/** If there are more series than this, only the page of the first one lists them; otherwise each new series would enlarge every page. */
const mostSeries = 20;

/**
 * The page on which somebody writes the next minutes of a series. It depends on no clock: its day is the first after the latest
 * minutes, and a script moves it on. `people` are those of `people.yaml`; `template` is the team's own, if it has one;
 * without `series` it is for the first.
 */
export function newPage(
  archive: ArchiveIndex,
  people: readonly Person[],
  template: string | null,
  series: Series = archive.settings.series[0],
): NewPage {
  const { settings } = archive;
  const [first] = settings.series;
  const known = knownMeetings(archive, series.id);
  const latest = known.meetings.at(-1);
  const draft =
    latest === undefined
      ? emptyDraft(series.id === first.id ? null : series.id, template)
      : (nextDraft(archive, { series, date: null, today: addDays(latest.date, 1), template }) ??
        // Without a schedule, a week is as good as any other guess.
        nextDraft(archive, { series, date: addDays(latest.date, 7), today: latest.date, template }) ??
        emptyDraft(series.id === first.id ? null : series.id, template));
  const path = latest?.source.path ?? placeBesideOthers(series, archive);
  const beside = path.startsWith("../") ? null : path;
  const text = writeDraft(draft, archive.texts.draft);
  const hasOthers = settings.series.length > 1;
  const near = seriesNear(series, settings);
  return {
    path: newPath(series, settings),
    seriesTitle: hasOthers ? series.title : null,
    seriesLinks: hasOthers ? near.map((one) => ({ title: one.title, path: newPath(one, settings) })) : [],
    ...countFields(draft, settings, latest === undefined),
    knowledge: {
      ...known,
      settings: { ...withoutSecrets(settings), series: near, schedule: schedulesFor(series.id, archive) },
      hasPatterns: settings.privacy.patterns.length > 0,
      people,
      otherPeople: archive.knownPeople.people.slice(people.length),
      draft,
      beside,
    },
    text,
    newFileUrl:
      beside === null || draft.date === "" || settings.repository === null
        ? null
        : newFileAddress(settings.repository, pathBeside(beside, draft.date, draft.name), text).url,
  };
}

function seriesNear(series: Series, { series: all }: Settings): Settings["series"] {
  const [first] = all;
  return series.id === first.id || all.length <= mostSeries ? all : [first, series];
}

function newPath({ id }: Series, { series: [first] }: Settings): string {
  return id === first.id ? paths.new : paths.newIn(id);
}

/** The folder of a series without minutes, beside the latest ones of another. */
function placeBesideOthers(series: Series, { meetings, settings }: ArchiveIndex): string {
  const other = meetings.at(-1);
  const ofOther = settings.series.find(({ id }) => id === other?.series) ?? settings.series[0];
  return firstPlace(series, other?.source.path ?? null, ofOther);
}

/** For a series without minutes, of which nothing is known; it is null for the first. */
function emptyDraft(series: string | null, template: string | null): MinutesDraft {
  return {
    date: "",
    name: "",
    series,
    triage: null,
    regulars: [],
    queues: null,
    tickets: null,
    releases: null,
    template: template ?? "",
    openItems: [],
  };
}

function withoutSecrets(settings: Settings): Settings {
  return {
    ...settings,
    synonyms: [],
    footer: [],
    identity: { accent: null, logo: null, favicon: null },
    privacy: { ...settings.privacy, patterns: [] },
    // Where a folder outside of the project is concerns no reader.
    minutesFolder: settings.minutesFolder.startsWith("../") ? "" : settings.minutesFolder,
  };
}
