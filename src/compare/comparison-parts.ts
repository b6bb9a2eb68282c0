import { sumOf } from "../format/numbers.ts";
import type {
  ActionChange,
  BoardChange,
  Comparison,
  CountChange,
  ItemChange,
  SupportedSite,
} from "../model/comparison/comparison.ts";
import type { MeetingId } from "../model/meeting.ts";
import type { NamedPerson } from "../model/pages.ts";
import { actionChange } from "./action-change.ts";
import { personKey } from "./people.ts";

/** In the order in which readers need them. */
export const changeKinds = [
  "new",
  "back",
  "carried",
  "done",
  "dropped",
  "gone",
] as const satisfies readonly ActionChange[];

/** The action items of which this became. */
export function itemsThat(change: ActionChange, { actions }: Comparison): ItemChange[] {
  return actions.filter(({ before, after }) => actionChange(before, after) === change);
}

/** A release with the first meeting that lists it, or that no longer does. */
export interface ReleaseTurn {
  readonly name: string;
  readonly meeting: MeetingId;
}

export function releasesThat(turn: "begun" | "ended", { boards }: Comparison): ReleaseTurn[] {
  return boards
    .filter(({ board }) => board === "releases")
    .flatMap(({ counts }) => counts)
    .flatMap(({ name, [turn]: meeting }) => (meeting === null ? [] : [{ name, meeting }]));
}

/** The counts that were listed before or after. */
export function listedCounts({ counts }: BoardChange): CountChange[] {
  return counts.filter(({ before, after }) => before !== null || after !== null);
}

/** The sums before and after; null before the first counts of all. */
export function totalsOf({ since, counts }: BoardChange): {
  readonly before: number | null;
  readonly after: number;
} {
  const total = (end: "before" | "after"): number => sumOf(counts.map((count) => count[end]?.count ?? 0));
  return { before: since === null ? null : total("before"), after: total("after") };
}

/** Sites with their support entries, in the order in which they were first heard of. */
export function supportBySite({ support }: Comparison): {
  readonly site: string;
  readonly entries: readonly SupportedSite[];
}[] {
  const sites = new Map<string, SupportedSite[]>();
  for (const entry of support) {
    const entries = sites.get(entry.site) ?? [];
    sites.set(entry.site, entries);
    entries.push(entry);
  }
  return [...sites].map(([site, entries]) => ({ site, entries }));
}

/** Who attended which of the meetings that recorded it, those who attended most first. */
export function attendanceOf({ meetings }: Comparison): {
  readonly recordedCount: number;
  readonly people: readonly { readonly person: NamedPerson; readonly meetings: readonly MeetingId[] }[];
} {
  const people = new Map<string, { readonly person: NamedPerson; readonly meetings: MeetingId[] }>();
  let recordedCount = 0;
  for (const { meeting, attending } of meetings) {
    if (attending === null) continue;
    recordedCount += 1;
    for (const person of attending) {
      const known = people.get(personKey(person)) ?? { person, meetings: [] };
      people.set(personKey(person), known);
      // The same person may be named twice, in two spellings.
      if (known.meetings.at(-1) !== meeting) known.meetings.push(meeting);
    }
  }
  return {
    recordedCount,
    people: [...people.values()].toSorted((a, b) => b.meetings.length - a.meetings.length),
  };
}
