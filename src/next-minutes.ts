import { linkArchive } from "./archive/link-archive.ts";
import { indexArchive } from "./derive/archive-index.ts";
import { nextDraft } from "./derive/draft/next-draft.ts";
import { pathBeside } from "./derive/draft/path-beside.ts";
import { writeDraft } from "./derive/draft/write-draft.ts";
import { dayInZone } from "./format/days/zones.ts";
import { readPeople } from "./minutes/people-file.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { IsoDate } from "./model/meeting.ts";
import type { MinutesDraft } from "./model/writing/draft.ts";
import { type ContentFiles, parseAll, settingsOf } from "./pipeline.ts";

export interface NextMinutesChoices {
  /** Null for the next day by the minutes and the schedule. */
  readonly date: IsoDate | null;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Markdown of the team's own template; null takes the headings of the last minutes. */
  readonly template: string | null;
}

export interface NextMinutes {
  /** Null if nothing says when the next meeting is, or the settings cannot be read. */
  readonly draft: MinutesDraft | null;
  readonly text: string;
  /** Folder of the file below `minutes/`, such as `2020`; empty for `minutes/` itself. */
  readonly folder: string;
  /** Why the settings cannot be read; empty if they can. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The next minutes file, filled in as far as the archive knows it. Minutes that cannot be read are left aside. */
export function nextMinutes(files: ContentFiles, { date, now, template }: NextMinutesChoices): NextMinutes {
  const { settings, diagnostics } = settingsOf(files);
  if (settings === null) return { draft: null, text: "", folder: "", diagnostics };
  const { parsed, privacy } = parseAll(files.minutes, settings);
  const { people } = files.people ? readPeople(files.people, privacy.findPrivate) : { people: [] };
  const archive = linkArchive(parsed.flatMap(({ meeting }) => meeting ?? []));
  const draft = nextDraft(indexArchive(archive, people, settings), {
    date,
    today: dayInZone(now, settings.timeZone),
    template,
  });
  const latest = archive.meetings.findLast(({ meeting }) => draft !== null && meeting.date < draft.date);
  return {
    draft,
    text: draft === null ? "" : writeDraft(draft),
    folder: latest && draft ? folderBeside(latest.meeting.source.path, draft.date) : "",
    diagnostics: [],
  };
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
