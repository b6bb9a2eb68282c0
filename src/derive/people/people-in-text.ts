import type { Person } from "../../model/archive.ts";
import { type PeopleIndex, personOf } from "./people-index.ts";

/**
 * Returns a function that finds the people a text names: by a spelling exactly as in `people.yaml`, as a
 * whole word. Spellings that several people share are ignored.
 */
export function peopleInText(index: PeopleIndex): (text: string) => readonly Person[] {
  const people = [...new Set([...index.values()].flat())];
  const spellings = [...new Set(people.flatMap((person) => person.spellings))]
    // Longest first, so that `Tim C` is not read as `Tim`.
    .toSorted((a, b) => b.length - a.length)
    .map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (spellings.length === 0) return () => [];
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => [...new Set([...text.matchAll(names)].flatMap(([name]) => personOf(name, index) ?? []))];
}
