// Finds the meetings of a file, and the day of each.

import { calendarDate, findDates } from "../../format/days/date-patterns.ts";
import { meetingDay, monthInPath } from "../../format/days/meeting-day.ts";
import { limits } from "../../format/markdown/limits.ts";
import { decode } from "../../minutes/decode.ts";
import type { Diagnostic, SourceFile } from "../../model/diagnostic.ts";
import type { IsoDate } from "../../model/meeting.ts";
import { asMarkdown } from "../documents/text-forms.ts";
import { commentOutFrontMatter, frontMatterKind } from "../old-front-matter.ts";
import type { Profile } from "../profile.ts";
import { withoutForeignMarks, withoutPictureData } from "../repairs/foreign-marks.ts";
import { type DatedPart, dayInText, partsByDay } from "./days-in-text.ts";
import {
  foreignFrontMatter,
  leftOutLines,
  severalMeetings,
  undatedIssues,
  withImportHint,
} from "./selection-findings.ts";

/** A file that may hold old minutes. */
export interface OldFile extends SourceFile {
  /** Path relative to the imported folder; it may contain the meeting's date. */
  readonly relativePath: string;
  /** Names of the folders above the imported one, which may hold a year; absent if they are not known. */
  readonly parents?: string;
  /** Path from the folder of its project; absent if there is none. */
  readonly projectPath?: string;
}

export interface FileMeetings {
  readonly parts: readonly DatedPart[];
  /** Why the file is left alone; null if it is not, or if a diagnostic says why. */
  readonly reason: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function meetingsInFile(file: OldFile, dates: Profile["dates"]): FileMeetings {
  const { path } = file;
  const date = dayOfOldFile(file, dates.path);
  const leftAlone = (reason: string | null, diagnostics: readonly Diagnostic[] = []): FileMeetings => ({
    parts: [],
    reason,
    diagnostics,
  });
  if (!date && !dates.inText) return leftAlone(noDay(dates.inText));
  const decoded = decode(
    file.bytes.length > limits.characters ? { ...file, bytes: withoutPictureData(file.bytes) } : file,
  );
  const ofBytes = decoded.diagnostics.map(withImportHint);
  // A file without a day in its path is hardly one of minutes, so its bytes matter only if its text has a day.
  const ofDated = date ? ofBytes : [];
  if (decoded.text === null) return leftAlone(date ? null : (ofBytes[0]?.message ?? null), ofDated);
  const form = asMarkdown(path, decoded.text);
  if (form === null) return leftAlone("it holds no issue with minutes", ofDated);
  const kind = frontMatterKind(decoded.text, path);
  if (kind === "ours") return leftAlone("it already has front matter", ofDated);
  const isForeign = kind === "foreign";
  const texts = form.texts.map((text) =>
    withoutForeignMarks(path, isForeign ? commentOutFrontMatter(text) : text),
  );
  const found = texts.map(({ text }) => partsOf(file, text, date, dates));
  const parts = found.flat();
  if (parts.length === 0) return leftAlone(noDay(dates.inText), ofDated);
  const undated = found.filter((one) => one.length === 0).length;
  const diagnostics = [
    ...ofBytes,
    ...(isForeign ? [foreignFrontMatter(path)] : []),
    ...(parts.length > 1 ? [severalMeetings(path, parts)] : []),
    ...texts.flatMap((one) => one.diagnostics),
    ...(form.leftOut > 0 ? [leftOutLines(path, form.leftOut)] : []),
    ...(undated > 0 ? [undatedIssues(path, undated)] : []),
  ];
  return { parts, reason: null, diagnostics };
}

/** The day in the path of a file; a folder above the imported one may hold the year. Null if there is none. */
export function dayOfOldFile(
  { relativePath, parents = "" }: Pick<OldFile, "relativePath" | "parents">,
  patterns: readonly string[],
): IsoDate | null {
  for (const path of [relativePath, `${parents}/${relativePath}`]) {
    const date = daysIn(path, patterns).at(-1);
    if (date) return date;
  }
  return null;
}

function daysIn(path: string, patterns: readonly string[]): readonly IsoDate[] {
  return findDates(path, patterns).flatMap((found) => calendarDate(found) ?? []);
}

/** The meetings of a text. Everything in a file that is named after a single day is of that day. */
function partsOf(
  { relativePath }: OldFile,
  text: string,
  date: IsoDate | null,
  { path: patterns, title, inText }: Profile["dates"],
): readonly DatedPart[] {
  const hasOneDay = date !== null && new Set(daysIn(relativePath, patterns)).size < 2;
  const parts = inText && !hasOneDay ? partsByDay(text, relativePath) : [];
  if (parts.length > 0) return parts;
  const inLines = inText ? dayInText(text, title) : null;
  const day =
    date ?? inLines ?? (inText ? meetingDay(relativePath, text)?.date : monthInPath(relativePath)) ?? null;
  return day === null ? [] : [{ date: day, text }];
}

function noDay(isTextRead: boolean): string {
  return isTextRead
    ? "neither its name nor its text has a day in a format that the profile lists"
    : "its name has no date in a format that the profile lists";
}
