import type { Person } from "../../model/archive.ts";
import type { Statement } from "../../model/outline.ts";
import { type PeopleIndex, personOf } from "./people-index.ts";

/** The person who says a statement; null where that is unknown or ambiguous. */
export function speakerOf({ name }: Pick<Statement, "name">, people: PeopleIndex): Person | null {
  return name === null ? null : personOf(name, people);
}
