import { mediumDate } from "../../format/days.ts";
import { counted, signed } from "../../format/numbers.ts";
import type { Audit, AuditedChange, AuditSummary } from "./audit.ts";
import { comparedWith, figureName, reasonLine } from "./audit-lines.ts";

/** The audit as a Markdown document: a summary, and everything that is not as it was written, meeting by meeting. */
export function auditMarkdown(audit: Audit, summary: AuditSummary): string {
  const worthTelling = audit.changes.filter(
    ({ verdict }) => verdict === "differs" || verdict === "unreadable",
  );
  const dates = [...new Set([...worthTelling, ...audit.totals].map(({ date }) => date))].toSorted();
  return [
    "# Hand-written changes beside the computed ones",
    "",
    ...table(
      ["Board", "Written", "Agree", "Differ", "Nothing to compare with", "No number"],
      summary.boards.map(({ board, written, agree, differ, incomparable, unreadable }) =>
        [board, written, agree, differ, incomparable, unreadable].map(String),
      ),
    ),
    "",
    ...summary.reasons.map((reason) => `- ${reasonLine(reason)}`),
    `- ${counted(summary.wrongTotals, "total")} that the counts beside ${summary.wrongTotals === 1 ? "it" : "them"} do not add up to`,
    ...dates.flatMap((date) => [
      "",
      `## ${mediumDate(date)}`,
      "",
      ...pathsOf([...worthTelling, ...audit.totals].filter((told) => told.date === date)),
      "",
      ...differences(worthTelling.filter((change) => change.date === date)),
      "",
      ...audit.totals
        .filter((total) => total.date === date)
        .map(
          ({ printed, sum }) =>
            `- ${text(figureName(printed))}, line ${printed.position.line}: ${printed.count} is written, the counts add up to ${sum}`,
        ),
    ]),
    "",
  ].join("\n");
}

/** The file of a day. */
function pathsOf(told: readonly { readonly path: string }[]): string[] {
  return [...new Set(told.map(({ path }) => path))].map(text);
}

function differences(changes: readonly AuditedChange[]): string[] {
  if (changes.length === 0) return [];
  const rows = changes.map((change) => {
    const { printed, computed, reason } = change;
    return [
      String(printed.position.line),
      printed.board,
      text(figureName(printed)),
      String(printed.count),
      text(printed.typed ?? ""),
      computed === null ? "" : signed(computed),
      text(comparedWith(change)),
      text(reason?.text ?? (change.verdict === "unreadable" ? "no number is written" : "")),
    ];
  });
  const titles = ["Line", "Board", "Count of", "Count", "Written", "Computed", "Compared with", "Reason"];
  return table(titles, rows);
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(titles), line(titles.map(() => "---")), ...rows.map(line)];
}

/** A stranger's text, none of which is Markdown or HTML. */
function text(plain: string): string {
  return plain.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+!|<>&~-]/g, "\\$&");
}
