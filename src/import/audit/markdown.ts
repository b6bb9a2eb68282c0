import { mediumDate } from "../../format/days/days.ts";
import { signed } from "../../format/numbers.ts";
import type { TableOrigin } from "../counts/copied-tables.ts";
import type { Audit, AuditedChange, AuditSummary } from "./audit.ts";
import { baselineText, countLabel, reasonLine, tablesLine, wrongTotalsLine } from "./lines.ts";

/**
 * The audit as a Markdown document: a summary, then the wrong changes and totals of each meeting, then all tables with
 * whether they are copies.
 */
export function auditMarkdown(audit: Audit, summary: AuditSummary): string {
  const reported = audit.changes.filter(({ verdict }) => verdict === "differs" || verdict === "unreadable");
  const dates = [...new Set([...reported, ...audit.totals].map(({ date }) => date))].toSorted();
  return [
    "# Hand-written changes compared with computed ones",
    "",
    ...table(
      ["Board", "Written", "Agree", "Differ", "Nothing to compare with", "No number"],
      summary.boards.map(({ board, written, agree, differ, incomparable, unreadable }) =>
        [board, written, agree, differ, incomparable, unreadable].map(String),
      ),
    ),
    "",
    ...summary.reasons.map((reason) => `- ${reasonLine(reason)}`),
    `- ${wrongTotalsLine(summary.wrongTotals)}`,
    `- ${tablesLine(summary.tables)}`,
    ...dates.flatMap((date) => [
      "",
      `## ${mediumDate(date)}`,
      "",
      ...pathsOf([...reported, ...audit.totals].filter((item) => item.date === date)),
      "",
      ...changesTable(reported.filter((change) => change.date === date)),
      "",
      ...audit.totals
        .filter((total) => total.date === date)
        .map(
          ({ printed, sum }) =>
            `- ${escapeText(countLabel(printed))}, line ${printed.position.line}: ${printed.count} was typed, but the counts add up to ${sum}`,
        ),
    ]),
    ...tablesSection(audit.tables),
    "",
  ].join("\n");
}

/** Every table that was looked at, so that a reader can check each decision. */
function tablesSection(tables: readonly TableOrigin[]): string[] {
  if (tables.length === 0) return [];
  const rows = tables.map(({ date, path, line, board, origin, reason }) => [
    mediumDate(date),
    escapeText(path),
    String(line),
    board,
    origin === "copied" ? "**copied**" : origin,
    escapeText(reason),
  ]);
  return [
    "",
    "## Fresh and copied tables",
    "",
    ...table(["Date", "File", "Line", "Board", "Origin", "Reason"], rows),
  ];
}

function pathsOf(items: readonly { readonly path: string }[]): string[] {
  return [...new Set(items.map(({ path }) => path))].map(escapeText);
}

function changesTable(changes: readonly AuditedChange[]): string[] {
  if (changes.length === 0) return [];
  const rows = changes.map((change) => {
    const { printed, computed, reason } = change;
    return [
      String(printed.position.line),
      printed.board,
      escapeText(countLabel(printed)),
      String(printed.count),
      escapeText(printed.typed ?? ""),
      computed === null ? "" : signed(computed),
      escapeText(baselineText(change)),
      escapeText(reason?.text ?? (change.verdict === "unreadable" ? "the change is not a number" : "")),
    ];
  });
  const titles = ["Line", "Board", "Count of", "Count", "Written", "Computed", "Compared with", "Reason"];
  return table(titles, rows);
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)];
}

/** Escapes untrusted text, so that none of it is Markdown or HTML. */
function escapeText(plain: string): string {
  return plain.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+!|<>&~-]/g, "\\$&");
}
