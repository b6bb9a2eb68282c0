import { counted } from "../src/format/numbers.ts";
import type { Audit } from "../src/import/audit/audit.ts";
import { auditHtml } from "../src/import/audit/audit-html.ts";
import { auditLine, reasonLine, totalLine } from "../src/import/audit/audit-lines.ts";
import { auditMarkdown } from "../src/import/audit/audit-markdown.ts";
import { summarizeAudit } from "../src/import/audit/audit-summary.ts";
import type { PeopleProposal } from "../src/import/people/people.ts";
import type { Meeting } from "../src/model/meeting.ts";

/** The kinds of files that an audit can be written to. */
export const reportEndings: readonly string[] = [".md", ".json", ".html"];

/** The audit as a file with that ending. */
export function auditText(audit: Audit, ending: string): string {
  const summary = summarizeAudit(audit);
  if (ending === ".json") return `${JSON.stringify({ summary, ...audit }, null, 2)}\n`;
  const markdown = auditMarkdown(audit, summary);
  return ending === ".html" ? auditHtml(markdown) : markdown;
}

/** The audit as lines for a terminal: a summary, and each difference where no file holds it. */
export function auditLines(audit: Audit, isInFile: boolean): string[] {
  const { boards, reasons, wrongTotals } = summarizeAudit(audit);
  const untold = audit.changes.filter(({ verdict }) => verdict === "differs" || verdict === "unreadable");
  return [
    ...(isInFile ? [] : [...untold.map(auditLine), ...audit.totals.map(totalLine)]),
    ...boards.map(
      ({ board, written, agree, differ, incomparable, unreadable }) =>
        `Changes of ${board}: ${written} written, ${agree} agree, ${differ} differ, ${incomparable} have nothing to be compared with, ${unreadable} hold no number.`,
    ),
    ...reasons.map((reason) => `  ${reasonLine(reason)}`),
    ...(wrongTotals > 0 ? [`  ${counted(wrongTotals, "total")} that the counts do not add up to`] : []),
  ];
}

/** The names that a `site.yaml` should know. */
export function namesLines(meetings: readonly Meeting[]): string[] {
  const states = meetings.flatMap(({ tickets, releases }) => [
    ...(tickets ?? []).map(({ state }) => state),
    ...(releases ?? []).flatMap(({ counts }) => counts.map(({ state }) => state)),
  ]);
  const queues = meetings.flatMap((meeting) => (meeting.queues ?? []).map(({ name }) => name));
  return [
    ...(states.length > 0
      ? [
          `States that site.yaml must know, each as a name or as an alias of one: ${[...new Set(states)].join(", ")}.`,
        ]
      : []),
    ...(queues.length > 0 ? [`Queues that site.yaml should know: ${[...new Set(queues)].join(", ")}.`] : []),
  ];
}

/** Who attended, and where the proposal is. */
export function peopleLines({ people, uncertain }: PeopleProposal, file: string | null): string[] {
  const found = `${counted(people.length, "person", "people")}, and ${counted(uncertain.length, "spelling")} to decide on`;
  return [
    file === null ? `${found}; --people FILE writes a proposal for people.yaml.` : `${found}; see ${file}.`,
  ];
}
