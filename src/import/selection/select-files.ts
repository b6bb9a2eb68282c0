// Decides which files are old minutes, and of which date.

import { seriesOfFile } from "../../minutes/series-of-file.ts";
import { type DatedPath, seriesFromPaths } from "../../minutes/settings/series-from-paths.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { IsoDate } from "../../model/meeting.ts";
import { asMarkdownPath } from "../documents/endings.ts";
import type { Profile } from "../profile.ts";
import { dayOfOldFile, meetingsInFile, type OldFile } from "./meetings-in-file.ts";
import { oldTextExcess } from "./old-text-excess.ts";
import { duplicateDate } from "./selection-findings.ts";

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
    const date = dates.inText ? dayOfOldFile({ relativePath: path }, dates.path) : null;
    return date === null ? [] : { path: asMarkdownPath(path), date };
  });
  const seriesOf = seriesFinder(dated);
  for (const file of files.toSorted(byNameAgendasLast)) {
    const { path, relativePath } = file;
    const series = seriesOf(asMarkdownPath(file.projectPath ?? relativePath));
    const { parts, reason, diagnostics: found } = meetingsInFile(file, dates);
    diagnostics.push(...found);
    if (reason !== null) skipped.push({ path, reason });
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
