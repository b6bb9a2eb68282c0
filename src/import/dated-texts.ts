import { decode } from "../minutes/decode.ts";
import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { Profile } from "./profile.ts";
import { dayOf, findDates } from "./text/dates.ts";
import { frontMatterKind, withComment } from "./text/foreign-front-matter.ts";

/** The text of one meeting's old minutes; its lines end in LF. */
export interface DatedText {
  readonly path: string;
  /** The file's path below the imported folder. */
  readonly below: string;
  readonly date: IsoDate;
  readonly text: string;
}

/** A file that is no old minutes file, and why. */
export interface LeftAlone {
  readonly path: string;
  readonly reason: string;
}

export interface DatedTexts {
  /** Sorted by day, one a day. */
  readonly texts: readonly DatedText[];
  readonly leftAlone: readonly LeftAlone[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the minutes among some files: text whose path names its day, and that is no minutes file of ours already. */
export function datedTexts(files: readonly OldFile[], { dates }: Profile): DatedTexts {
  const leftAlone: LeftAlone[] = [];
  const diagnostics: Diagnostic[] = [];
  const byDate = new Map<IsoDate, DatedText>();
  for (const file of files.toSorted((a, b) => (a.below < b.below ? -1 : 1))) {
    const { path, below } = file;
    const found = findDates(below, dates.path).at(-1);
    const date = found && dayOf(found);
    if (!date) {
      leftAlone.push({ path, reason: "its name holds no day that the profile knows" });
      continue;
    }
    const { text, diagnostics: findings } = decode(file);
    diagnostics.push(...findings.map(asImported));
    if (text === null) continue;
    const twin = byDate.get(date);
    const kind = frontMatterKind(text, path);
    if (kind === "ours") {
      leftAlone.push({ path, reason: "it has front matter already" });
      continue;
    }
    if (twin) {
      diagnostics.push(sameDay(path, date, twin.path));
      continue;
    }
    if (kind === "foreign") diagnostics.push(foreignFrontMatter(path));
    byDate.set(date, { path, below, date, text: kind === "foreign" ? withComment(text) : text });
  }
  const texts = [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { texts, leftAlone, diagnostics };
}

/** What of reading a file matters to its import: the new file is written anew. */
function asImported(finding: Diagnostic): Diagnostic {
  const hints: Readonly<Record<string, string>> = {
    "empty-file": "there is nothing to import",
    "line-ending": "the new file has LF line ends",
    "byte-order-mark": "the new file has none",
  };
  return { ...finding, hint: hints[finding.ruleId] ?? finding.hint };
}

function sameDay(file: string, date: IsoDate, twin: string): Diagnostic {
  return {
    ruleId: "duplicate-date",
    severity: "error",
    message: `${date} has minutes in ${twin} too, and a day has one page`,
    hint: "merge the two files, or import one of them only, such as the minutes and not the agenda",
    file,
    line: 1,
    column: 1,
  };
}

function foreignFrontMatter(file: string): Diagnostic {
  return {
    ruleId: "front-matter",
    severity: "warning",
    message: "the file starts with front matter of another kind",
    hint: "it was kept as a comment, which is not published",
    file,
    line: 1,
    column: 1,
  };
}

/** A file that may hold old minutes. */
export interface OldFile extends SourceFile {
  /** Its path below the folder that is imported, which holds the meeting's day. */
  readonly below: string;
}
