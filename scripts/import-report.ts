import { figuresByMeeting } from "../src/derive/deltas/meeting-figures.ts";
import type { PeopleProposal } from "../src/derive/people/propose-people.ts";
import { counted } from "../src/format/numbers.ts";
import type { Audit } from "../src/import/audit/audit.ts";
import { auditChanges } from "../src/import/audit/changes.ts";
import { auditHtml } from "../src/import/audit/html.ts";
import {
  auditLine,
  reasonLine,
  tableLine,
  tablesLine,
  totalLine,
  wrongTotalsLine,
} from "../src/import/audit/lines.ts";
import { auditMarkdown } from "../src/import/audit/markdown.ts";
import { summarizeAudit } from "../src/import/audit/summary.ts";
import type { ImportResult } from "../src/import/import-minutes.ts";
import type { ImportSummary } from "../src/import/import-summary.ts";
import type { Meeting } from "../src/model/meeting.ts";

/** The file formats of the audit. */
export const reportEndings: readonly string[] = [".md", ".json", ".html"];

/** Compares the hand-written changes with those that the site computes from the imported meetings. */
export function auditImport({
  files,
  printed,
  tables,
}: Pick<ImportResult, "files" | "printed" | "tables">): Audit {
  return { ...auditChanges(printed, figuresByMeeting(files.map(({ meeting }) => meeting))), tables };
}

/** The audit as the text of a file with that ending. */
export function auditReport(audit: Audit, ending: string): string {
  const summary = summarizeAudit(audit);
  if (ending === ".json") return `${JSON.stringify({ summary, ...audit }, null, 2)}\n`;
  const markdown = auditMarkdown(audit, summary);
  return ending === ".html" ? auditHtml(markdown) : markdown;
}

/** The audit for a terminal: a summary, after each wrong change and total and each table that may be a copy if no file lists them. */
export function auditLines(audit: Audit, isInFile: boolean): string[] {
  const { boards, reasons, wrongTotals, tables } = summarizeAudit(audit);
  const reported = audit.changes.filter(({ verdict }) => verdict === "differs" || verdict === "unreadable");
  const unusual = audit.tables.filter(({ remark, sameAs }) => remark !== null || sameAs !== null);
  return [
    ...(isInFile
      ? []
      : [...reported.map(auditLine), ...audit.totals.map(totalLine), ...unusual.map(tableLine)]),
    ...boards.map(
      ({ board, written, agree, differ, incomparable, unreadable }) =>
        `Changes of ${board}: ${written} written, ${agree} agree, ${differ} differ, ${incomparable} with nothing to compare with, ${unreadable} without a number.`,
    ),
    ...reasons.map((reason) => `  ${reasonLine(reason)}`),
    ...(wrongTotals > 0 ? [`  ${wrongTotalsLine(wrongTotals)}`] : []),
    ...(audit.tables.length > 0 ? [`Tables: ${tablesLine(tables)}.`] : []),
  ];
}

/** What was found, what was left alone, and what was not understood. */
export function summaryLines(summary: ImportSummary): string[] {
  const { meetings, days, series, attended, names, actions, owned, decisions, skipped, shapes } = summary;
  return [
    ...(days ? [`Found ${counted(meetings, "meeting")}, from ${days.first} to ${days.last}.`] : []),
    ...(series.length > 0 ? [`Series, each in a folder of its own: ${series.join(", ")}.`] : []),
    ...(meetings > 0
      ? [
          `Attendance: ${attended} of ${counted(meetings, "meeting")}, with ${counted(names, "different name")}.`,
          `Action items: ${actions}, of which ${owned} name somebody. Decisions: ${decisions}.`,
        ]
      : []),
    ...skipped.map(
      ({ reason, count, example }) => `Left alone: ${counted(count, "file")}, such as ${example}: ${reason}.`,
    ),
    ...(shapes.length > 0
      ? [
          "Openings of lines that mean nothing to the import, and stay as they are, by the files that have them:",
        ]
      : []),
    ...shapes.map(
      ({ shape, count, files, example: { line, path } }) =>
        `  ${shape} ${counted(count, "line")} in ${counted(files, "file")}, such as "${line}" (${path})`,
    ),
  ];
}

/** The state and queue names to list in `site.yaml`. */
export function settingsLines(meetings: readonly Meeting[]): string[] {
  const states = meetings.flatMap(({ tickets, releases }) => [
    ...(tickets ?? []).map(({ state }) => state),
    ...(releases ?? []).flatMap(({ counts }) => counts.map(({ state }) => state)),
  ]);
  const queues = meetings.flatMap((meeting) => (meeting.queues ?? []).map(({ name }) => name));
  return [
    ...(states.length > 0
      ? [`States to list in site.yaml, each as a name or as an alias of one: ${unique(states)}.`]
      : []),
    ...(queues.length > 0 ? [`Queues to list in site.yaml: ${unique(queues)}.`] : []),
  ];
}

function unique(names: readonly string[]): string {
  return [...new Set(names)].join(", ");
}

/** How many people were found, and where the proposal is; the file is null if none was written. */
export function peopleLines({ people, uncertain }: PeopleProposal, file: string | null): string[] {
  const found = `${counted(people.length, "person", "people")}, and ${counted(uncertain.length, "spelling")} to decide on`;
  return [
    file === null ? `${found}; --people FILE writes a proposal for people.yaml.` : `${found}; see ${file}.`,
  ];
}
