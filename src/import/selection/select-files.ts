// Decides which files are old minutes, and of which date.

import { calendarDate, findDates } from "../../format/days/date-patterns.ts";
import { monthInPath } from "../../format/days/meeting-day.ts";
import { limits } from "../../format/markdown/limits.ts";
import { decode } from "../../minutes/decode.ts";
import { seriesOfFile } from "../../minutes/series-of-file.ts";
import { type DatedPath, seriesFromPaths } from "../../minutes/settings/series-from-paths.ts";
import type { Diagnostic, SourceFile } from "../../model/diagnostic.ts";
import type { IsoDate } from "../../model/meeting.ts";
import { asMarkdownPath } from "../documents/endings.ts";
import { asMarkdown } from "../documents/text-forms.ts";
import { commentOutFrontMatter, frontMatterKind } from "../old-front-matter.ts";
import type { Profile } from "../profile.ts";
import { withoutForeignMarks, withoutPictureData } from "../repairs/foreign-marks.ts";
import { type DatedPart, dayInText, partsByDay } from "./days-in-text.ts";
import { oldTextExcess } from "./old-text-excess.ts";
import {
  duplicateDate,
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

/** The decoded text of one meeting's old minutes, with LF line endings. */
export interface DatedText {
  readonly path: string;
  /** Path relative to the imported folder. */
  readonly relativePath: string;
  readonly date: IsoDate;
  readonly text: string;
  /** Id of its series, which is the name of its new folder; null for the main series. */
  readonly series: string | null;
  /** Whether the rest of the file, here blank, holds other meetings. */
  readonly isPart: boolean;
}

/** A file that is not imported, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

export interface FileSelection {
  /** Sorted by date, one text per date and series. */
  readonly texts: readonly DatedText[];
  readonly skipped: readonly SkippedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Selects the files to import: those with a day that are not minutes files of this site already. The names of all files of
 * the project tell the series, whichever of them are imported; without them, those of the files do.
 */
export function selectFiles(
  named: readonly OldFile[],
  { dates }: Profile,
  projectNames: readonly string[] = [],
): FileSelection {
  const files = named.map((file) => ({ ...file, relativePath: asMarkdownPath(file.relativePath) }));
  const skipped: SkippedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, DatedText>();
  const paths = projectNames.length > 0 ? projectNames : files.map(({ relativePath }) => relativePath);
  const dated = paths.flatMap((path) => {
    const date = dates.inText ? dayInPath({ relativePath: path }, dates.path) : null;
    return date === null ? [] : { path: asMarkdownPath(path), date };
  });
  const seriesOf = seriesFinder(dated);
  for (const file of files.toSorted(byNameAgendasLast)) {
    const { path, relativePath } = file;
    const series = seriesOf(asMarkdownPath(file.projectPath ?? relativePath));
    const date = dayInPath(file, dates.path);
    if (!date && !dates.inText) {
      skipped.push({ path, reason: noDay(dates.inText) });
      continue;
    }
    const decoded = decode(
      file.bytes.length > limits.characters ? { ...file, bytes: withoutPictureData(file.bytes) } : file,
    );
    if (date) diagnostics.push(...decoded.diagnostics.map(withImportHint));
    if (decoded.text === null) continue;
    const form = asMarkdown(path, decoded.text);
    if (form === null) {
      skipped.push({ path, reason: "it holds no issue with minutes" });
      continue;
    }
    const kind = frontMatterKind(decoded.text, path);
    if (kind === "ours") {
      skipped.push({ path, reason: "it already has front matter" });
      continue;
    }
    const isForeign = kind === "foreign";
    const unmarked = form.texts.map((text) =>
      withoutForeignMarks(path, isForeign ? commentOutFrontMatter(text) : text),
    );
    const found = unmarked.map(({ text }) => partsOf(file, text, date, dates));
    const parts = found.flat();
    if (parts.length === 0) {
      skipped.push({ path, reason: noDay(dates.inText) });
      continue;
    }
    if (!date) diagnostics.push(...decoded.diagnostics.map(withImportHint));
    if (isForeign) diagnostics.push(foreignFrontMatter(path));
    if (parts.length > 1) diagnostics.push(severalMeetings(path, parts));
    diagnostics.push(...unmarked.flatMap((one) => one.diagnostics));
    if (form.leftOut > 0) diagnostics.push(leftOutLines(path, form.leftOut));
    const undated = found.filter((one) => one.length === 0).length;
    if (undated > 0) diagnostics.push(undatedIssues(path, undated));
    for (const part of parts) {
      const excess = oldTextExcess(part.text, path, parts.length > 1);
      const key = `${part.date} ${series}`;
      const earlier = taken.get(key);
      if (excess) diagnostics.push(excess);
      else if (!earlier) taken.set(key, { path, relativePath, series, ...part, isPart: parts.length > 1 });
      else if (isAgenda(file)) skipped.push({ path, reason: `it is the agenda of minutes, ${earlier.path}` });
      else diagnostics.push(duplicateDate(path, part.date, earlier.path));
    }
  }
  const texts = [...taken.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { texts, skipped, diagnostics };
}

/** Where the paths of dated files tell several series, that of one of them; otherwise null for all. */
function seriesFinder(paths: readonly DatedPath[]): (path: string) => string | null {
  const series = seriesFromPaths(paths, "");
  if (!series) return () => null;
  const labelled = series.filter(({ folder, files }) => folder !== null || files !== null);
  return (path) => seriesOfFile(path, labelled)?.id ?? null;
}

function isAgenda({ relativePath }: OldFile): boolean {
  return /agenda/i.test(relativePath);
}

/** Of minutes and their agenda, the minutes are those to import. */
function byNameAgendasLast(a: OldFile, b: OldFile): number {
  if (isAgenda(a) !== isAgenda(b)) return isAgenda(a) ? 1 : -1;
  return a.relativePath < b.relativePath ? -1 : 1;
}

/** A folder above the named ones may hold the year. */
function dayInPath(
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

/** The meetings of a file. Everything in a file that is named after a single day is of that day. */
function partsOf(
  { relativePath }: OldFile,
  text: string,
  date: IsoDate | null,
  { path: patterns, title, inText }: Profile["dates"],
): readonly DatedPart[] {
  const hasOneDay = date !== null && new Set(daysIn(relativePath, patterns)).size < 2;
  const parts = inText && !hasOneDay ? partsByDay(text, relativePath) : [];
  if (parts.length > 0) return parts;
  const day = date ?? dayInText(text, title) ?? monthInPath(relativePath);
  return day === null ? [] : [{ date: day, text }];
}

function noDay(isTextRead: boolean): string {
  return isTextRead
    ? "neither its name nor its text has a day in a format that the profile lists"
    : "its name has no date in a format that the profile lists";
}
