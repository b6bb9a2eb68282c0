import type { ItemFlow } from "../../model/durations-page.ts";

/** The open items of a meeting: for each, its key and for how many weeks it has been carried. */
export type OpenItems = ReadonlyMap<string, number>;

/** How items come and go between the first and the last of these meetings, which are sorted by day; `weeks` lie between them. */
export function itemFlow(meetings: readonly OpenItems[], weeks: number): ItemFlow {
  const first = meetings[0] ?? new Map<string, number>();
  const last = meetings.at(-1) ?? new Map<string, number>();
  const carriedFor = new Map(meetings.flatMap((open) => [...open]));
  const leaving = [...carriedFor].filter(([key]) => !last.has(key)).map(([, age]) => age);
  const came = [...carriedFor.keys()].filter((key) => !first.has(key)).length;
  const openCount = meetings.reduce((sum, open) => sum + open.size, 0);
  const average = meetings.length > 0 ? openCount / meetings.length : 0;
  return {
    average,
    came,
    left: leaving.length,
    weeksByLaw: came > 0 ? (average * weeks) / came : null,
    medianWeeks: leaving.toSorted((a, b) => a - b)[Math.ceil(leaving.length / 2) - 1] ?? null,
  };
}
