import { allMatches } from "../format/all-matches.ts";

const nameWithInitials =
  /(\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?: (?:v[ao]n|d[aeou]|\p{Lu}[\p{L}\p{M}'’.-]{0,30})){1,4}) \((\p{Lu}\p{L}{1,3})\)/gu;

/** People whom a text names with their initials, as in `Lena Brook (LB)`, by these; initials of several people are left out. */
export function initialsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const [, name = "", initials = ""] of allMatches(text, nameWithInitials)) {
    if (name[0] !== initials[0]) continue;
    const before = found.get(initials);
    found.set(initials, before === undefined || before === name ? name : null);
  }
  return new Map(
    [...found].flatMap(([initials, name]) => (name === null ? [] : [[initials, name] as const])),
  );
}
