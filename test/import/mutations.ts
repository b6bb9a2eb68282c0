import fc from "fast-check";
import type { ImportResult } from "../../src/import/import-minutes.ts";
import { type OldMinutes, readOldMinutes } from "../../src/import/read-old-minutes.ts";
import { selectFiles } from "../../src/import/selection/select-files.ts";
import { importTexts, oldFile, oldFiles, osg } from "./old-minutes.ts";

export interface Mutation {
  readonly relativePath: string;
  readonly text: string;
}

const { texts } = selectFiles(oldFiles, osg);

/** Pieces of text that the import may recognise, to insert in unexpected places. */
const pieces = fc.constantFrom(
  "|",
  "---",
  "| 7 | +1 | Open |",
  "|---|---|---|",
  "# ",
  "## Triage Duty",
  "- ",
  "      - far",
  "```",
  "<!--",
  "-->",
  "**Attending:** ",
  "- This week: Ada",
  "8 (+1) open GGUS tickets",
  "Next week's meeting canceled",
  "<sub>word</sub>",
  "&Delta;",
  "\t",
  "\r",
  "::note",
  "{{ x }}",
  "[a](b)",
);

const edit = fc.record({
  kind: fc.constantFrom("cut", "swap", "double", "insert", "replace", "truncate"),
  at: fc.nat(),
  other: fc.nat(),
  piece: fc.oneof(pieces, fc.string({ maxLength: 8, unit: "binary" })),
});

function mutate(
  text: string,
  { kind, at, other, piece }: typeof edit extends fc.Arbitrary<infer E> ? E : never,
): string {
  const lines = text.split("\n");
  const [from, to] = [at % lines.length, other % lines.length];
  const line = lines[from] ?? "";
  const middle = other % (line.length + 1);
  if (kind === "truncate") return text.slice(0, at % (text.length + 1));
  if (kind === "cut") lines.splice(from, 1 + (other % 4));
  else if (kind === "double") lines.splice(to, 0, line);
  else if (kind === "swap") [lines[from], lines[to]] = [lines[to] ?? "", line];
  else if (kind === "insert") lines[from] = line.slice(0, middle) + piece + line.slice(middle);
  else lines[from] = piece;
  return lines.join("\n");
}

/** One of the old files after some random edits. */
export const mutations = fc
  .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([{ relativePath, text }, edits]): Mutation => ({ relativePath, text: edits.reduce(mutate, text) }));

/** Checks a property for always the same mutations, so that each is imported only once. */
export function checkMutations(
  property: (mutation: Mutation, result: ImportResult) => void,
  numRuns = 40,
): void {
  fc.assert(
    fc.property(mutations, (mutation) => property(mutation, importOf(mutation))),
    { numRuns },
  );
}

const results = new Map<string, ImportResult>();

function importOf({ relativePath, text }: Mutation): ImportResult {
  const key = `${relativePath}\n${text}`;
  const result = results.get(key) ?? importTexts({ [relativePath]: text });
  results.set(key, result);
  return result;
}

interface ReadText {
  readonly text: string;
  readonly minutes: OldMinutes;
}

const readMinutes = new Map<string, ReadText | null>();

/** The decoded text and what the import reads in it; null if the file cannot be decoded. */
export function readMutation({ relativePath, text }: Mutation): ReadText | null {
  const key = `${relativePath}\n${text}`;
  const earlier = readMinutes.get(key);
  if (earlier !== undefined) return earlier;
  const [dated] = selectFiles([oldFile(relativePath, text)], osg).texts;
  const read = dated ? { text: dated.text, minutes: readOldMinutes(dated, osg) } : null;
  readMinutes.set(key, read);
  return read;
}
