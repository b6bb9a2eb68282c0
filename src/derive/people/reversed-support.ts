import { splitOwners } from "../../format/names.ts";
import type { SupportEntry } from "../../model/outline.ts";
import { candidates, type PeopleIndex, personOf } from "./people-index.ts";

/**
 * A support entry the right way round, such as `Lakeside (Mat)` for `Mat (Lakeside)`; null if nothing shows that it is
 * reversed. Every name in front must be a known person and not ambiguous, and no name in parentheses may be anybody's.
 */
export function turnedEntry(entry: SupportEntry, index: PeopleIndex): SupportEntry | null {
  const inFront = splitOwners(entry.site);
  const isReversed =
    inFront.length > 0 &&
    entry.people.length > 0 &&
    inFront.every((name) => personOf(name, index) !== null) &&
    entry.people.every((name) => candidates(name, index).length === 0);
  return isReversed ? { ...entry, site: entry.people.join(", "), people: inFront } : null;
}

/** How an entry opens, such as `Lakeside (Mat, Carl)`. */
export function supportOpening({ site, people }: Pick<SupportEntry, "site" | "people">): string {
  return `${site} (${people.join(", ")})`;
}
