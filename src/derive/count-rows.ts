import type { ComparedBoard, ComparedCount } from "../model/delta.ts";
import type { TableRows } from "../model/site-data.ts";
import { totalName } from "./compare.ts";
import type { Facts } from "./facts.ts";

const changeHeader = ["count", "change", "baseline_date", "baseline_count"] as const;

/** Every ticket count of every meeting; `note` says why a count has no change. */
export function ticketRows(facts: Facts): TableRows {
  return [["date", "state", ...changeHeader, "note"], ...boardRows(facts, "tickets")];
}

/** Every queue count of every meeting. */
export function queueRows(facts: Facts): TableRows {
  return [["date", "queue", ...changeHeader, "note"], ...boardRows(facts, "queues")];
}

/** Every cell of every release table, totals left out because they follow from the cells. */
export function releaseRows(facts: Facts): TableRows {
  const header = ["date", "release", "state", ...changeHeader, "baseline_release", "note"];
  const rows = facts.meetings.flatMap(({ date }) => {
    const releases = facts.figures.get(date)?.releases;
    return (releases?.rows ?? [])
      .filter(({ state }) => state !== totalName)
      .flatMap(({ state, cells }) =>
        cells.flatMap((cell, index) => {
          const column = releases?.columns[index] ?? "";
          if (!cell || column === totalName) return [];
          return [[date, column, state, ...change(cell), cell.delta?.baseline.column ?? null, cell.why]];
        }),
      );
  });
  return [header, ...rows];
}

function boardRows(facts: Facts, board: "tickets" | "queues"): TableRows {
  return facts.meetings.flatMap(({ date }) => {
    const compared: ComparedBoard | null = facts.figures.get(date)?.[board] ?? null;
    return (compared?.counts ?? []).map((count) => [date, count.name, ...change(count), count.why]);
  });
}

function change({ count, delta }: ComparedCount): (string | number | null)[] {
  return [count, delta?.change ?? null, delta?.baseline.date ?? null, delta?.baseline.count ?? null];
}
