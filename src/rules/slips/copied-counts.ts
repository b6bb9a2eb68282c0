import type { BoardName, Meeting } from "../../model/meeting.ts";
import type { Rule } from "../rule.ts";
import { newestOf } from "./newest.ts";

/** With this many counts above 0, at least one usually changes in a week. */
const fewest = 4;

export const copiedCounts: Rule = {
  id: "copied-counts",
  about: "A table in which no count has changed was probably copied and not filled in.",
  severity: "warning",
  check: (context) =>
    newestOf(context).flatMap(({ meeting, before }) =>
      (["tickets", "releases"] as const)
        .filter((board) => isCopied(board, meeting, before))
        .map((board) => ({
          meeting,
          position: [board],
          message: `every count of ${board} is the same as on ${before.date}`,
          hint: `type the new counts, or write stale: { ${board}: why } if they were copied on purpose`,
        })),
    ),
};

function isCopied(board: BoardName, meeting: Meeting, before: Meeting): boolean {
  if (meeting.stale[board] !== undefined || meeting[board] === null) return false;
  const counts = countsOf(board, meeting);
  return (
    counts.filter(([, count]) => count > 0).length >= fewest &&
    JSON.stringify(counts) === JSON.stringify(countsOf(board, before))
  );
}

function countsOf(
  board: BoardName,
  { tickets, queues, releases }: Meeting,
): readonly (readonly [string, number])[] {
  if (board === "queues") return (queues ?? []).map(({ name, count }) => [name, count] as const);
  if (board === "tickets") return (tickets ?? []).map(({ state, count }) => [state, count] as const);
  return (releases ?? []).flatMap(({ column, counts }) =>
    counts.map(({ state, count }) => [`${column}/${state}`, count] as const),
  );
}
