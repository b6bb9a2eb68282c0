import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTypedFigures, type TypedFigures } from "./typed-figures.ts";

/** The hand-checked figures of the real minutes; no part of the project, so absent on most machines. */
const truthPath = "../shared/corpus/truth.json";
const hasTruth = existsSync(truthPath);
if (!hasTruth) console.log(`Skipped the comparison with the real minutes: there is no ${truthPath}.`);

interface Truth {
  readonly date: string;
  readonly queues: readonly { readonly name: string; readonly open: number }[];
  readonly tickets: readonly { readonly state: string; readonly count: number }[];
  readonly release: TruthTable | readonly TruthTable[] | null;
}

interface TruthTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly status: string; readonly counts: readonly (number | null)[] }[];
}

type Counts = TypedFigures["tickets"];

const shortNames: Readonly<Record<string, string>> = {
  "Selected for Development": "Selected for Dev",
  "Development Complete": "Dev Complete",
};

function releasesOf({ release }: Truth): TypedFigures["releases"] {
  if (release === null) return null;
  const columns: Record<string, Record<string, number>> = {};
  for (const table of "columns" in release ? [release] : release) {
    for (const { status, counts } of table.rows) {
      for (const [index, count] of counts.entries()) {
        const column = table.columns[index] ?? "";
        if (status === "Total" || column === "Total" || count === null) continue;
        const cells = columns[column] ?? {};
        cells[shortNames[status] ?? status] = count;
        columns[column] = cells;
      }
    }
  }
  return columns;
}

function orNull(entries: readonly (readonly [string, number])[]): Counts {
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

describe.skipIf(!hasTruth)("the archive of 2020 beside the real minutes", () => {
  const all: readonly Truth[] = hasTruth ? JSON.parse(readFileSync(truthPath, "utf8")) : [];
  const truth = all.filter(({ date }) => date.startsWith("2020-"));
  const typed = new Map(readTypedFigures("content/minutes").map((figures) => [figures.date, figures]));

  test("has the same meetings", () => {
    expect([...typed.keys()]).toEqual(truth.map(({ date }) => date));
  });

  test.each(truth)("has the figures of $date", (real) => {
    const { tickets, queues, releases } = typed.get(real.date) ?? {};
    expect({ tickets, queues, releases }).toEqual({
      tickets: orNull(real.tickets.map(({ state, count }) => [state, count])),
      queues: orNull(real.queues.map(({ name, open }) => [name, open])),
      releases: releasesOf(real),
    });
  });
});
