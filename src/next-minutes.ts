import { linkArchive } from "./archive/link-archive.ts";
import { indexArchive } from "./derive/archive-index.ts";
import { nextDraft } from "./derive/draft/next-draft.ts";
import { pathBeside } from "./derive/draft/path-beside.ts";
import { writeDraft } from "./derive/draft/write-draft.ts";
import { dayInZone } from "./format/days/zones.ts";
import { suggestion } from "./format/nearest.ts";
import { readPeople } from "./minutes/people-file.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { IsoDate } from "./model/meeting.ts";
import type { Series } from "./model/settings.ts";
import type { MinutesDraft } from "./model/writing/draft.ts";
import {
  type ContentFiles,
  createMinutesMemory,
  type MinutesMemory,
  parseAll,
  settingsOf,
} from "./pipeline.ts";

export interface NextMinutesChoices {
  /** Id; null for the first one. */
  readonly series: string | null;
  /** Null for the next day by the minutes and the schedule. */
  readonly date: IsoDate | null;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Markdown of the team's own template; null takes the headings of the last minutes. */
  readonly template: string | null;
}

export interface NextMinutes {
  readonly draft: MinutesDraft;
  readonly text: string;
  /** Folder of the file below `minutes/`, such as `2020`; empty for `minutes/` itself. */
  readonly folder: string;
  /** Paths of the minutes of other series, which may have the same name. */
  readonly ofOtherSeries: readonly string[];
}

/** Why there is no draft, and what to do. */
export interface NoNextMinutes {
  readonly problem: string;
}

/** What is wrong with the settings, without which there is no draft. */
export interface BrokenSettings {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The next minutes file, filled in as far as the archive knows it. Minutes that cannot be read are left aside. With the memory of
 * an earlier call, only files that changed since are parsed.
 */
export function nextMinutes(
  files: ContentFiles,
  { series: chosen, date, now, template }: NextMinutesChoices,
  memory: MinutesMemory = createMinutesMemory(),
): NextMinutes | NoNextMinutes | BrokenSettings {
  const { settings, diagnostics } = settingsOf(files);
  if (settings === null) return { diagnostics };
  const { parsed, privacy } = parseAll(files.minutes, settings, memory);
  const { people } = readPeople(files.people, privacy.findPrivate);
  const archive = linkArchive(parsed.flatMap(({ meeting }) => meeting ?? []));
  const series = settings.series.find(({ id }) => id === (chosen ?? settings.series[0].id)) ?? null;
  if (series === null) return { problem: unknownSeries(chosen ?? "", settings.series) };
  const index = indexArchive(archive, people, settings);
  const draft = nextDraft(index, {
    series,
    date,
    today: dayInZone(now, settings.timeZone),
    template,
  });
  if (draft === null)
    return {
      problem:
        "The minutes follow no schedule that says when the next meeting is. Name its day: --date 2020-09-14",
    };
  const latest = archive.meetings.findLast(
    ({ meeting }) => meeting.series === series.id && meeting.date < draft.date,
  );
  return {
    draft,
    text: writeDraft(draft, index.texts.draft),
    folder: latest ? folderBeside(latest.meeting.source.path, draft.date) : (series.folder ?? ""),
    ofOtherSeries: archive.meetings.flatMap(({ meeting }) =>
      meeting.series === series.id ? [] : meeting.source.path,
    ),
  };
}

function unknownSeries(id: string, series: readonly Series[]): string {
  const ids = series.map((one) => one.id);
  return `"${id}" is not a series in site.yaml; ${suggestion(id, ids, `the series are ${ids.join(", ")}`)}`;
}

/** The folder below `minutes/`. */
function folderBeside(path: string, date: IsoDate): string {
  return pathBeside(path, date)
    .split("/minutes/")
    .slice(1)
    .join("/minutes/")
    .split("/")
    .slice(0, -1)
    .join("/");
}
