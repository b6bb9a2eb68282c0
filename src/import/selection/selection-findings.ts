// What the import says of files as it selects them.

import type { Diagnostic } from "../../model/diagnostic.ts";
import type { IsoDate } from "../../model/meeting.ts";
import { fileFinding } from "../file-finding.ts";
import type { DatedPart } from "./days-in-text.ts";

/** The usual hints ask to change the file; an import writes a new one. */
export function withImportHint(diagnostic: Diagnostic): Diagnostic {
  const hints: Readonly<Record<string, string>> = {
    "empty-file": "there is nothing to import",
    "line-ending": "the new file uses LF",
    "byte-order-mark": "the new file has none",
  };
  return { ...diagnostic, hint: hints[diagnostic.ruleId] ?? diagnostic.hint };
}

export function duplicateDate(file: string, date: IsoDate, otherFile: string): Diagnostic {
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

export function severalMeetings(file: string, parts: readonly DatedPart[]): Diagnostic {
  const days = `from ${parts[0]?.date} to ${parts.at(-1)?.date}`;
  return fileFinding(
    file,
    "several-meetings",
    "warning",
    `the file holds minutes of ${parts.length} meetings, ${days}, and was split`,
    "check the first and the last of them; the text above the first day is in none of them",
  );
}

export function leftOutLines(file: string, count: number): Diagnostic {
  const message = `${count} lines of robots, the queue, and who came and went were left out`;
  return fileFinding(
    file,
    "chat-log",
    "warning",
    message,
    "nothing needs to be done; the old file keeps them",
  );
}

export function undatedIssues(file: string, count: number): Diagnostic {
  const message = `${count} of the issues have no day in their title or first lines, and were left out`;
  return fileFinding(
    file,
    "undated-issue",
    "warning",
    message,
    "write the day of the meeting into the title",
  );
}

export function foreignFrontMatter(file: string): Diagnostic {
  return fileFinding(
    file,
    "front-matter",
    "warning",
    "the file starts with front matter of another tool",
    "it was kept as a comment, which is not published",
  );
}
