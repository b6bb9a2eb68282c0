import type { Meeting } from "../../model/meeting.ts";
import { type PeopleIndex, personOf } from "../people/people-index.ts";

/** The number of the latest meetings that show who comes now. */
const recentMeetings = 8;

/** Who attended at least half of the latest meetings that name anyone, by name, as last written. */
export function regularsOf(meetings: readonly Meeting[], people: PeopleIndex): readonly string[] {
  const recent = meetings
    .filter(({ attending }) => attending !== null && attending.length > 0)
    .slice(-recentMeetings);
  const written = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { attending } of recent) {
    const present = new Map(
      (attending ?? []).map(({ name }) => [personOf(name, people)?.slug ?? name.toLowerCase(), name]),
    );
    for (const [person, name] of present) {
      written.set(person, name);
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  }
  return [...written]
    .filter(([person]) => (counts.get(person) ?? 0) * 2 >= recent.length)
    .map(([, name]) => name)
    .toSorted((a, b) => a.localeCompare(b, "en"));
}
