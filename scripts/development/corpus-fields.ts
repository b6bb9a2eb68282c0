import type { PrintedCount } from "../../src/import/counts/printed-counts.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { releaseCells, type Truth } from "./corpus-truth.ts";

/** One old file as the truth and the import read it. */
export interface FilePair {
  readonly truth: Truth;
  /** Undefined if the file was not imported. */
  readonly meeting: Meeting | undefined;
  /** The counts that have a hand-written change. */
  readonly printed: readonly PrintedCount[];
  readonly hasWrongTitle: boolean;
}

/** The values of one field in one file, each under a key that is unique in the file. */
export type FieldValues = ReadonlyMap<string, string>;

type Value = string | number | boolean | null | undefined;

interface ComparedField {
  readonly truth: (truth: Truth) => FieldValues;
  readonly found: (pair: FilePair) => FieldValues;
}

/** Must equal the queue name in the osg profile. */
const unnamedQueue = "Support";

/** How to read each field from the truth and from the import. */
export const comparedFields: Readonly<Record<string, ComparedField>> = {
  date: {
    truth: ({ date }) => fieldValues([["date", date]]),
    found: ({ meeting }) => fieldValues([["date", meeting?.date]]),
  },
  "wrong date in the title": {
    truth: ({ title_date }) => fieldValues([["wrong", title_date !== undefined]]),
    found: ({ hasWrongTitle }) => fieldValues([["wrong", hasWrongTitle]]),
  },
  attendance: {
    truth: ({ attending }) => fieldValues([["attending", (attending ?? []).join(", ")]]),
    found: ({ meeting }) =>
      fieldValues([["attending", (meeting?.attending ?? []).map(({ name }) => name).join(", ")]]),
  },
  triage: {
    truth: ({ triage }) =>
      fieldValues([
        ["this week", triage.this_week],
        ["next week", triage.next_week],
      ]),
    found: ({ meeting }) =>
      fieldValues([
        ["this week", meeting?.triage?.thisWeek],
        ["next week", meeting?.triage?.nextWeek],
      ]),
  },
  "next meeting cancelled": {
    truth: ({ cancelled_next }) => fieldValues([["cancelled", cancelled_next]]),
    found: ({ meeting }) => fieldValues([["cancelled", (meeting?.next?.cancelled ?? null) !== null]]),
  },
  "stale tickets": {
    truth: ({ stale_tickets }) => fieldValues([["stale", stale_tickets]]),
    found: ({ meeting }) => fieldValues([["stale", meeting?.stale.tickets !== undefined]]),
  },
  "queue counts": {
    truth: ({ queues }) => fieldValues(queues.map(({ name, open }) => [name ?? unnamedQueue, open])),
    found: ({ meeting }) => fieldValues((meeting?.queues ?? []).map(({ name, count }) => [name, count])),
  },
  "queue changes": {
    truth: ({ queues }) =>
      fieldValues(queues.map(({ name, delta_written }) => [name ?? unnamedQueue, delta_written])),
    found: ({ printed }) => fieldValues(typedChanges(printed, "queues")),
  },
  "ticket counts": {
    truth: ({ tickets }) => fieldValues(tickets.map(({ state, count }) => [state, count])),
    found: ({ meeting }) => fieldValues((meeting?.tickets ?? []).map(({ state, count }) => [state, count])),
  },
  "ticket changes": {
    truth: ({ tickets }) => fieldValues(tickets.map(({ state, delta_written }) => [state, delta_written])),
    found: ({ printed }) => fieldValues(typedChanges(printed, "tickets")),
  },
  "release counts": {
    truth: (truth) =>
      fieldValues(releaseCells(truth, ({ counts }) => counts).filter(([key]) => !/Total/.test(key))),
    found: ({ meeting }) =>
      fieldValues(
        (meeting?.releases ?? []).flatMap(({ column, counts }) =>
          counts.map(({ state, count }) => [`${column}: ${state}`, count] as const),
        ),
      ),
  },
  "release changes": {
    truth: (truth) => fieldValues(releaseCells(truth, ({ deltas_written }) => deltas_written)),
    found: ({ printed }) => fieldValues(typedChanges(printed, "releases")),
  },
};

/** Leaves out null, which means that nothing was recorded. */
function fieldValues(entries: readonly (readonly [string, Value])[]): FieldValues {
  return new Map(
    entries.flatMap(([key, value]) =>
      value === null || value === undefined ? [] : [[key, String(value)] as const],
    ),
  );
}

function typedChanges(
  counts: readonly PrintedCount[],
  board: PrintedCount["board"],
): (readonly [string, number | null])[] {
  return counts
    .filter((count) => count.board === board)
    .map(({ table, column, name, change }) => [
      column === null ? name : `${column === "Total" && table > 0 ? "second Total" : column}: ${name}`,
      change,
    ]);
}
