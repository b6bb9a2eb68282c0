import { describe, expect, test } from "vitest";
import { hasTruth, readTruth, truthPath } from "../../scripts/development/corpus-files.ts";
import type { Truth } from "../../scripts/development/corpus-truth.ts";
import { readTypedFigures, type TypedFigures } from "../oracles/typed-figures.ts";

if (!hasTruth) console.log(`Skipped the comparison with the real minutes: ${truthPath} does not exist.`);

type Counts = TypedFigures["tickets"];

/** State names that the archive abbreviates. */
const shortNames: Readonly<Record<string, string>> = {
  "Selected for Development": "Selected for Dev",
  "Development Complete": "Dev Complete",
};

/** The releases of a file without totals, under the names that the archive uses. */
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

describe.skipIf(!hasTruth)("the archive of 2020, compared with the real minutes", () => {
  const truth = readTruth().filter(({ date }) => date.startsWith("2020-"));
  const typed = new Map(readTypedFigures("content/minutes").map((figures) => [figures.date, figures]));

  test("has the same meetings", () => {
    expect([...typed.keys()]).toEqual(truth.map(({ date }) => date));
  });

  test.each(truth)("has the same counts on $date", (real) => {
    const { tickets, queues, releases } = typed.get(real.date) ?? {};
    expect({ tickets, queues, releases }).toEqual({
      tickets: orNull(real.tickets.map(({ state, count }) => [state, count])),
      queues: orNull(real.queues.map(({ name, open }) => [name ?? "Support", open])),
      releases: releasesOf(real),
    });
  });
});
