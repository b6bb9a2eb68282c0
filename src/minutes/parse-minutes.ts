import { sameSeriesOn } from "../format/meeting-id.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Meeting, MeetingId } from "../model/meeting.ts";
import type { PrivateFinders } from "../model/privacy.ts";
import type { Settings } from "../model/settings.ts";
import { mergeConflict } from "./merge-conflict.ts";
import type { MinutesFile } from "./minutes-file.ts";
import { minutesValues } from "./minutes-values.ts";
import { createMeetingReader } from "./read-meeting.ts";
import { privatePath } from "./unwithheld.ts";
import { missingSpaces } from "./yaml/missing-spaces.ts";

export interface ParsedMinutes {
  readonly path: string;
  /** The day in the file's name, or else in its front matter; null where neither has one. */
  readonly date: string | null;
  /** The address of its page; null without a day. */
  readonly id: MeetingId | null;
  /** Null where the file cannot be read as minutes; the diagnostics then say why. */
  readonly meeting: Meeting | null;
  /** The meeting, or else as much of it as could be read. Rules look at it; it is never published. */
  readonly draft: Meeting | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a parser of minutes files for one site; what `finders` find reaches no meeting. The parser never throws. */
export function createMinutesParser(
  settings: Settings,
  finders: PrivateFinders,
): (file: MinutesFile) => ParsedMinutes {
  const readMeeting = createMeetingReader(settings, finders);
  return (file) => {
    const fileDate = dateInName(file.path);
    const misnamed = privatePath(file.path, finders);
    // Messages about the file quote its name, so that there are no others until it is renamed.
    if (misnamed.length > 0) return { ...unreadMinutes(file.path), diagnostics: misnamed };
    const { front } = file;
    const yaml = front?.yaml ?? null;
    const unreadable = [...(front?.diagnostics ?? []), ...(yaml?.diagnostics ?? [])];
    const glued = yaml ? missingSpaces(yaml, file.path) : [];
    if (!front || !yaml || unreadable.length > 0) {
      return {
        path: file.path,
        date: fileDate,
        id: fileDate,
        meeting: null,
        draft: null,
        diagnostics: [...file.diagnostics, ...unreadable],
      };
    }
    const { value, rest, diagnostics } = minutesValues(yaml, finders, file.path);
    const values = value ?? rest;
    const read = values && readMeeting(file.path, values, front);
    const draft = read?.meeting ?? null;
    const bodyErrors = read?.diagnostics ?? mergeConflict(front, file.path);
    const date = fileDate ?? values?.date ?? null;
    return {
      path: file.path,
      date,
      id: draft && date !== null ? sameSeriesOn(draft.id, date) : date,
      meeting: glued.length + bodyErrors.length > 0 ? null : value && draft,
      draft,
      diagnostics: [...file.diagnostics, ...glued, ...diagnostics, ...bodyErrors],
    };
  };
}

function dateInName(path: string): string | null {
  return /(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1] ?? null;
}

/** What is known of a file that cannot be read. */
export function unreadMinutes(path: string): ParsedMinutes {
  const date = dateInName(path);
  return { path, date, id: date, meeting: null, draft: null, diagnostics: [] };
}
