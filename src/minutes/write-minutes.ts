import { Document, isMap, isNode, isSeq, stringify } from "yaml";
import type { Person } from "../model/archive.ts";
import type { MinutesValues } from "./minutes-schema.ts";

/** The keys, in the order in which they are written. */
const keys = [
  "date",
  "title",
  "series",
  "status",
  "attending",
  "triage",
  "queues",
  "tickets",
  "releases",
  "stale",
  "next",
  "coordinates",
  "aliases",
  "anchors",
] as const satisfies readonly (keyof MinutesValues)[];

/** Tables that are written over several lines; all other values are written on one. */
const multiLineKeys: readonly string[] = ["tickets", "releases"];

/** The text of a minutes file: the values as front matter, then the body unchanged. */
export function writeMinutes(values: MinutesValues, body: string): string {
  const doc = new Document(
    Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]])),
    { aliasDuplicateObjects: false },
  );
  if (isMap(doc.contents)) {
    for (const { key, value } of doc.contents.items) {
      if (!multiLineKeys.includes(String(key))) setFlow(value);
      else if (isMap(value)) for (const inner of value.items) setFlow(inner.value);
    }
  }
  const yaml = doc.toString({ lineWidth: 0 });
  return `---\n${yaml}---\n\n${body}`;
}

function setFlow(node: unknown): void {
  if (isNode(node) && (isMap(node) || isSeq(node))) node.flow = true;
}

/** A person to write; a note is a comment above the entry. */
export interface WrittenPerson extends Pick<Person, "name" | "spellings"> {
  readonly note?: string;
}

/** The text of a `people.yaml`, with comment lines above and below the list. */
export function writePeople(
  people: readonly WrittenPerson[],
  above: readonly string[],
  below: readonly string[],
): string {
  const comment = (lines: readonly string[]): string => lines.map((line) => `# ${line}\n`).join("");
  const entries = people.map(({ name, spellings, note }) => {
    const entry = spellings.length > 0 ? { name, spellings } : { name };
    return comment(note === undefined ? [] : [note]) + stringify([entry], { lineWidth: 0 });
  });
  return [comment(above), entries.join(""), comment(below)].filter((part) => part !== "").join("\n");
}
