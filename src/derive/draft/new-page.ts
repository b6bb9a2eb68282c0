import { addDays } from "../../format/days/dates.ts";
import { newFileAddress } from "../../format/references/file-addresses.ts";
import { paths } from "../../format/urls.ts";
import type { Person } from "../../model/archive.ts";
import type { Settings } from "../../model/settings.ts";
import type { MinutesDraft } from "../../model/writing/draft.ts";
import type { NewPage } from "../../model/writing/editor.ts";
import { type ArchiveIndex, schedulesFor } from "../archive-index.ts";
import { countFields } from "./count-fields.ts";
import { knownMeetings } from "./known-meetings.ts";
import { nextDraft } from "./next-draft.ts";
import { pathBeside } from "./path-beside.ts";
import { writeDraft } from "./write-draft.ts";

/** Where minutes are if there are none yet. */
const usualFolder = "content/minutes/";

/**
 * The page on which somebody writes the next minutes. It depends on no clock: its day is the first after the latest minutes,
 * and a script moves it on. `people` are those of `people.yaml`; `template` is the team's own, if it has one.
 */
export function newPage(archive: ArchiveIndex, people: readonly Person[], template: string | null): NewPage {
  const { settings } = archive;
  const known = knownMeetings(archive);
  const latest = known.meetings.at(-1);
  const draft =
    latest === undefined
      ? emptyDraft(template)
      : (nextDraft(archive, { series: null, date: null, today: addDays(latest.date, 1), template }) ??
        // Without a schedule, a week is as good as any other guess.
        nextDraft(archive, { series: null, date: addDays(latest.date, 7), today: latest.date, template }) ??
        emptyDraft(template));
  const path = latest?.source.path ?? usualFolder;
  const beside = path.startsWith("../") ? null : path;
  const text = writeDraft(draft, archive.texts.draft);
  return {
    path: paths.new,
    ...countFields(draft, settings, latest === undefined),
    knowledge: {
      ...known,
      settings: { ...withoutSecrets(settings), schedule: schedulesFor(settings.series[0].id, archive) },
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
        : newFileAddress(settings.repository, pathBeside(beside, draft.date), text).url,
  };
}

/** For a team without minutes, of which nothing is known. */
function emptyDraft(template: string | null): MinutesDraft {
  return {
    date: "",
    name: "",
    series: null,
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
  };
}
