import { stringify } from "yaml";
import type { Person } from "../model/person.ts";

/** A `people.yaml` with remarks above and below it, one a line. */
export function writePeople(
  people: readonly Pick<Person, "name" | "spellings">[],
  above: readonly string[],
  below: readonly string[],
): string {
  const comment = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join("");
  const list = people.map(({ name, spellings }) => (spellings.length > 0 ? { name, spellings } : { name }));
  const yaml = list.length > 0 ? stringify(list, { lineWidth: 0 }) : "";
  return [comment(above), yaml, comment(below)].filter((part) => part !== "").join("\n");
}
