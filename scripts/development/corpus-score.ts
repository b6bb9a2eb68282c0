import type { PrintedCount } from "../../src/import/counts/printed-figures.ts";
import type { ImportResult } from "../../src/import/import-minutes.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { auditImport } from "../audit-import.ts";
import { compareItems } from "./corpus-items.ts";
import { type Difference, releaseCells, type Truth } from "./corpus-truth.ts";

/** How many values of one field the truth holds, and which of them the import tells otherwise. */
export interface FieldScore {
  readonly field: string;
  readonly total: number;
  readonly differences: readonly Difference[];
}

/** One old file in both tellings. */
interface Pair {
  readonly truth: Truth;
  /** Undefined where the file was not imported. */
  readonly meeting: Meeting | undefined;
  readonly figures: readonly PrintedCount[];
  readonly hasWrongTitle: boolean;
}

/** The values of one field by a key. */
type Values = ReadonlyMap<string, string>;

const unnamedQueue = "Support";

const fields: Readonly<Record<string, { truth: (truth: Truth) => Values; found: (pair: Pair) => Values }>> = {
  date: {
    truth: ({ date }) => values([["date", date]]),
    found: ({ meeting }) => values([["date", meeting?.date]]),
  },
  "wrong date in the title": {
    truth: ({ title_date }) => values([["wrong", title_date !== undefined]]),
    found: ({ hasWrongTitle }) => values([["wrong", hasWrongTitle]]),
  },
  attendance: {
    truth: ({ attending }) => values([["attending", (attending ?? []).join(", ")]]),
    found: ({ meeting }) =>
      values([["attending", (meeting?.attending ?? []).map(({ name }) => name).join(", ")]]),
  },
  triage: {
    truth: ({ triage }) =>
      values([
        ["this week", triage.this_week],
        ["next week", triage.next_week],
      ]),
    found: ({ meeting }) =>
      values([
        ["this week", meeting?.triage?.thisWeek],
        ["next week", meeting?.triage?.nextWeek],
      ]),
  },
  "next meeting cancelled": {
    truth: ({ cancelled_next }) => values([["cancelled", cancelled_next]]),
    found: ({ meeting }) => values([["cancelled", (meeting?.next?.cancelled ?? null) !== null]]),
  },
  "stale tickets": {
    truth: ({ stale_tickets }) => values([["stale", stale_tickets]]),
    found: ({ meeting }) => values([["stale", meeting?.stale.tickets !== undefined]]),
  },
  "queue counts": {
    truth: ({ queues }) => values(queues.map(({ name, open }) => [name ?? unnamedQueue, open])),
    found: ({ meeting }) => values((meeting?.queues ?? []).map(({ name, count }) => [name, count])),
  },
  "queue changes": {
    truth: ({ queues }) =>
      values(queues.map(({ name, delta_written }) => [name ?? unnamedQueue, delta_written])),
    found: ({ figures }) => values(changesOf(figures, "queues")),
  },
  "ticket counts": {
    truth: ({ tickets }) => values(tickets.map(({ state, count }) => [state, count])),
    found: ({ meeting }) => values((meeting?.tickets ?? []).map(({ state, count }) => [state, count])),
  },
  "ticket changes": {
    truth: ({ tickets }) => values(tickets.map(({ state, delta_written }) => [state, delta_written])),
    found: ({ figures }) => values(changesOf(figures, "tickets")),
  },
  "release counts": {
    truth: (truth) =>
      values(releaseCells(truth, ({ counts }) => counts).filter(([key]) => !/Total/.test(key))),
    found: ({ meeting }) =>
      values(
        (meeting?.releases ?? []).flatMap(({ column, counts }) =>
          counts.map(({ state, count }) => [`${column}: ${state}`, count] as const),
        ),
      ),
  },
  "release changes": {
    truth: (truth) => values(releaseCells(truth, ({ deltas_written }) => deltas_written)),
    found: ({ figures }) => values(changesOf(figures, "releases")),
  },
};

/** Holds an import against the truth, field by field. */
export function scoreImport(truths: readonly Truth[], imported: ImportResult): FieldScore[] {
  const { files, diagnostics } = imported;
  const audit = auditImport(imported);
  const pairs = truths.map((truth): Pair => {
    const isOwn = (path: string): boolean => path.endsWith(truth.file);
    return {
      truth,
      meeting: files.find(({ source }) => isOwn(source))?.meeting,
      figures: audit.changes.filter(({ path }) => isOwn(path)).map(({ printed }) => printed),
      hasWrongTitle: diagnostics.some(({ file, ruleId }) => ruleId === "title-date" && isOwn(file)),
    };
  });
  return [
    ...Object.entries(fields).map(([field, { truth, found }]) => {
      const compared = pairs.map((pair) => compareValues(pair.truth.date, truth(pair.truth), found(pair)));
      return {
        field,
        total: pairs.reduce((sum, pair) => sum + truth(pair.truth).size, 0),
        differences: compared.flat(),
      };
    }),
    {
      field: "action items",
      total: truths.reduce((sum, { action_items }) => sum + action_items.length, 0),
      differences: pairs.flatMap(({ truth, meeting }) => compareItems(truth, meeting?.actions ?? [])),
    },
  ];
}

/** What is null was not recorded, and is no value. */
function values(
  entries: readonly (readonly [string, string | number | boolean | null | undefined])[],
): Values {
  return new Map(
    entries.flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, String(value)] as const],
    ),
  );
}

function compareValues(date: string, truth: Values, found: Values): Difference[] {
  const keys = new Set([...truth.keys(), ...found.keys()]);
  return [...keys]
    .filter((key) => truth.get(key) !== found.get(key))
    .map((key) => ({ date, key, expected: truth.get(key), found: found.get(key), explanation: null }));
}

function changesOf(
  figures: readonly PrintedCount[],
  board: PrintedCount["board"],
): (readonly [string, number | null])[] {
  return figures
    .filter((figure) => figure.board === board)
    .map(({ table, column, name, change }) => [
      column === null ? name : `${column === "Total" && table > 0 ? "second Total" : column}: ${name}`,
      change,
    ]);
}
