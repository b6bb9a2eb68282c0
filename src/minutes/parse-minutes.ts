import { dayInPath, dayOfFile, titleWithoutDay } from "../format/days/meeting-day.ts";
import { createMarkdown } from "../format/markdown/markdown.ts";
import { plainText } from "../format/markdown/plain-text.ts";
import { sameSeriesOn } from "../format/meetings/meeting-id.ts";
import { withhold } from "../format/withhold.ts";
import type { LookAtImage } from "../model/content/images.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Meeting, MeetingId, PlaceOfMeeting } from "../model/meeting.ts";
import type { FindPrivate, PrivateFinders } from "../model/privacy.ts";
import type { Settings } from "../model/settings.ts";
import { imagesOfMinutes } from "./links/images-of-minutes.ts";
import { mergeConflict } from "./merge-conflict.ts";
import type { MinutesFile } from "./minutes-file.ts";
import { minutesValues, saysNoMoreThanTitle } from "./minutes-values.ts";
import { privatePath } from "./private/unwithheld.ts";
import { createMeetingReader } from "./read-meeting.ts";
import { unpublishedBy } from "./yaml/foreign-keys.ts";
import { missingSpaces } from "./yaml/missing-spaces.ts";
import type { YamlSource } from "./yaml/yaml-source.ts";

export interface ParsedMinutes extends PlaceOfMeeting {
  /** The day in the file's path, or else in its front matter; null where neither has one. */
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
  look?: LookAtImage,
): (file: MinutesFile) => ParsedMinutes {
  const readMeeting = createMeetingReader(
    settings,
    finders,
    look && ((minutes) => imagesOfMinutes(minutes, look)),
  );
  const titleOf = createTitleReader(finders.findPrivate);
  return (file) => {
    const { path, lines, front } = file;
    const place = { path, ...(lines ? { lines } : {}) };
    const fileDate = dayOfFile(file);
    const misnamed = privatePath(file.path, finders);
    // Messages about the file quote its name, so that there are no others until it is renamed.
    if (misnamed.length > 0) return { ...unreadMinutes(file.path), ...place, diagnostics: misnamed };
    const yaml = front?.yaml ?? null;
    const unreadable = [...(front?.diagnostics ?? []), ...(yaml?.diagnostics ?? [])];
    const glued = yaml ? missingSpaces(yaml, file.path) : [];
    if (!front || !yaml || unreadable.length > 0) {
      return {
        ...place,
        date: fileDate,
        id: fileDate,
        meeting: null,
        draft: null,
        diagnostics: [...file.diagnostics, ...unreadable],
      };
    }
    if (file.day === null && (front.isAbsent || saysNoMoreThanTitle(yaml.value)))
      return { ...unreadMinutes(file.path), diagnostics: [...file.diagnostics, undated(file.path)] };
    const unpublished = unpublishedBy(yaml.value);
    if (unpublished !== null)
      return {
        ...unreadMinutes(file.path),
        ...place,
        date: null,
        id: null,
        diagnostics: [...file.diagnostics, draftFile(unpublished, yaml, file.path)],
      };
    const { value, rest, diagnostics, ignoredKeys } = minutesValues(yaml, finders, file);
    const written = value ?? rest;
    const title = front.isAbsent || lines ? (written?.title ?? titleOf(file.heading)) : null;
    const values = written && {
      ...written,
      ...(title ? { title } : {}),
      ...(file.isCancelled ? { status: "cancelled" as const } : {}),
    };
    const read = values && readMeeting(file, values, front);
    const draft = read && withIgnoredKeys(read.meeting, ignoredKeys);
    const bodyErrors = read?.diagnostics ?? mergeConflict(front, file.path);
    const date = fileDate ?? values?.date ?? null;
    return {
      date,
      id: draft && date !== null ? sameSeriesOn(draft.id, date) : date,
      meeting: glued.length + bodyErrors.length > 0 ? null : value && draft,
      draft,
      diagnostics: [...file.diagnostics, ...glued, ...diagnostics, ...bodyErrors],
      ...place,
    };
  };
}

function withIgnoredKeys(meeting: Meeting, ignoredKeys: readonly string[]): Meeting {
  return ignoredKeys.length === 0 ? meeting : { ...meeting, source: { ...meeting.source, ignoredKeys } };
}

/** Other programs do not publish such a file either. */
function draftFile(key: string, yaml: YamlSource, file: string): Diagnostic {
  return {
    ruleId: "draft-file",
    severity: "warning",
    message: `the file is not published, because of its key "${key}"`,
    hint: "remove the key to publish it; an agenda has status: agenda",
    file,
    ...yaml.locate([key], "key"),
  };
}

/** A text without a day need not be minutes, if its front matter has nothing that only minutes have. */
function undated(file: string): Diagnostic {
  return {
    ruleId: "skipped-file",
    severity: "warning",
    message:
      "the file is not read: no day is in its name, its folders, its front matter, its first heading or a line such as Date: 14 September 2020",
    hint: "name minutes after their date, as in 2020-09-14.md, or move the file elsewhere",
    file,
    line: 1,
    column: 1,
  };
}

/** What is known of a file that cannot be read. */
export function unreadMinutes(path: string): ParsedMinutes {
  const date = dayInPath(path);
  return { path, date, id: date, meeting: null, draft: null, diagnostics: [] };
}

/** Makes a reader of a heading without its day, as text; null if that leaves nothing. */
function createTitleReader(findPrivate: FindPrivate): (heading: string) => string | null {
  const markdown = createMarkdown({ issueTrackers: [], findPrivate });
  return (typed) => {
    const [heading] = markdown(withhold(typed, findPrivate)).blocks;
    const title = heading?.type === "paragraph" ? titleWithoutDay(plainText(heading.children)).trim() : "";
    return title === "" ? null : title;
  };
}
