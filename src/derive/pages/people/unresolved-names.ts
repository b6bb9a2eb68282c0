import { bareName } from "../../../format/names.ts";
import type { PeoplePage } from "../../../model/people/people-pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import { personOf } from "../../people/people-index.ts";
import { isName } from "../../people/written-names.ts";

/** The most names without a page that are printed, beside the number of all. */
const mostUnresolved = 200;

/** Names of attendees, people on triage duty and owners who have no page, the most frequent first. */
export function unresolvedNames({ meetings, people }: ArchiveIndex): PeoplePage["unresolved"] {
  const uses = new Map<string, number>();
  for (const { attending, triage, actions } of meetings) {
    const written = [
      ...(attending ?? []).map(({ name }) => name),
      triage?.thisWeek ?? "",
      triage?.nextWeek ?? "",
      ...actions.flatMap(({ owners }) => owners),
    ];
    for (const name of new Set(written.map(bareName))) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses]
    .filter(([name]) => isName(name) && personOf(name, people) === null)
    .toSorted(([a, often], [b, oftenToo]) => oftenToo - often || a.localeCompare(b, "en"))
    .map(([name]) => name);
  return { count: names.length, names: names.slice(0, mostUnresolved) };
}
