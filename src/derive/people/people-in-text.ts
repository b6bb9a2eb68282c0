import type { Person } from "../../model/archive.ts";
import { type PeopleIndex, personOf } from "./people-index.ts";

/**
 * Makes a reader of the people whom a text names. Only a spelling as it is written in `people.yaml`, standing by itself,
 * is a name, and one that several people share names nobody.
 */
export function peopleInText(index: PeopleIndex): (text: string) => readonly Person[] {
  const people = [...new Set([...index.values()].flat())];
  const spellings = [...new Set(people.flatMap((person) => person.spellings))]
    // The longest first, so that `Tim C` is not read as `Tim`.
    .toSorted((a, b) => b.length - a.length)
    .map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (spellings.length === 0) return () => [];
  const names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => [...new Set([...text.matchAll(names)].flatMap(([name]) => personOf(name, index) ?? []))];
}
