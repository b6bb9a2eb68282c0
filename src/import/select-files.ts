// Decides which files are old minutes, and of which date.

import { calendarDate, findDates } from "../format/days/date-patterns.ts";
import { decode } from "../minutes/decode.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import { commentOutFrontMatter, frontMatterKind } from "./old-front-matter.ts";
import type { Profile } from "./profile.ts";

/** A file that may hold old minutes. */
export interface OldFile extends SourceFile {
  /** Path relative to the imported folder; it contains the meeting's date. */
  readonly relativePath: string;
}

/** The decoded text of one meeting's old minutes, with LF line endings. */
export interface DatedText {
  readonly path: string;
  /** Path relative to the imported folder. */
  readonly relativePath: string;
  readonly date: IsoDate;
  readonly text: string;
}

/** A file that is not imported, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

export interface FileSelection {
  /** Sorted by date, one text per date. */
  readonly texts: readonly DatedText[];
  readonly skipped: readonly SkippedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Selects the files to import: those with a date in their path that are not minutes files of this site already. */
export function selectFiles(files: readonly OldFile[], { dates }: Profile): FileSelection {
  const skipped: SkippedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const byDate = new Map<IsoDate, DatedText>();
  for (const file of files.toSorted((a, b) => (a.relativePath < b.relativePath ? -1 : 1))) {
    const { path, relativePath } = file;
    const found = findDates(relativePath, dates.path).at(-1);
    const date = found && calendarDate(found);
    if (!date) {
      skipped.push({ path, reason: "its name has no date in a format that the profile lists" });
      continue;
    }
    const decoded = decode(file);
    diagnostics.push(...decoded.diagnostics.map(withImportHint));
    if (decoded.text === null) continue;
    const excess = oldTextExcess(decoded.text, path);
    if (excess) {
      diagnostics.push(excess);
      continue;
    }
    const kind = frontMatterKind(decoded.text, path);
    if (kind === "ours") {
      skipped.push({ path, reason: "it already has front matter" });
      continue;
    }
    const earlier = byDate.get(date);
    if (earlier) {
      diagnostics.push(duplicateDate(path, date, earlier.path));
      continue;
    }
    const isForeign = kind === "foreign";
    if (isForeign) diagnostics.push(foreignFrontMatter(path));
    byDate.set(date, {
      path,
      relativePath,
      date,
      text: isForeign ? commentOutFrontMatter(decoded.text) : decoded.text,
    });
  }
  const texts = [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { texts, skipped, diagnostics };
}

/** Ten times what real minutes have, and more. Within these limits, any text is read in a second or two. */
const most = { characters: 100_000, lines: 1000, line: 4000 };

function oldTextExcess(text: string, file: string): Diagnostic | null {
  const lines = text.split("\n");
  const long = lines.findIndex((line) => line.length > most.line);
  const message =
    text.length > most.characters
      ? `the file has ${text.length} characters, expected at most ${most.characters}`
      : lines.length > most.lines
        ? `the file has ${lines.length} lines, expected at most ${most.lines}`
        : long >= 0 && `the line has ${lines[long]?.length} characters, expected at most ${most.line}`;
  if (!message) return null;
  const hint = "shorten it before the import, or write its minutes by hand";
  return { ruleId: "limit", severity: "error", message, hint, file, line: Math.max(long, 0) + 1, column: 1 };
}

/** The usual hints ask to change the file; an import writes a new one. */
function withImportHint(diagnostic: Diagnostic): Diagnostic {
  const hints: Readonly<Record<string, string>> = {
    "empty-file": "there is nothing to import",
    "line-ending": "the new file uses LF",
    "byte-order-mark": "the new file has none",
  };
  return { ...diagnostic, hint: hints[diagnostic.ruleId] ?? diagnostic.hint };
}

function duplicateDate(file: string, date: IsoDate, otherFile: string): Diagnostic {
  return {
    ruleId: "duplicate-date",
    severity: "error",
    message: `${otherFile} also holds minutes of ${date}, expected one file per date`,
    hint: "merge the two files, or import only one of them, such as the minutes and not the agenda",
    file,
    line: 1,
    column: 1,
  };
}

function foreignFrontMatter(file: string): Diagnostic {
  return {
    ruleId: "front-matter",
    severity: "warning",
    message: "the file starts with front matter of another tool",
    hint: "it was kept as a comment, which is not published",
    file,
    line: 1,
    column: 1,
  };
}
