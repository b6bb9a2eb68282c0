import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import { type ListItem, listItems } from "../../src/dialects/text/list-items.ts";
import { findTables, type OldTable } from "../../src/dialects/text/old-tables.ts";
import { type OldText, readOldText } from "../../src/dialects/text/old-text.ts";
import type { PrintedCount } from "../../src/import/counts/printed-counts.ts";
import type { ImportedFile } from "../../src/import/create-minutes-file.ts";
import { type ImportResult, importMinutes } from "../../src/import/import-minutes.ts";
import { type OldMinutes, readOldMinutes } from "../../src/import/read-old-minutes.ts";
import type { OldFile } from "../../src/import/selection/meetings-in-file.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { known } from "../support/archive.ts";

export const osg = readNamedProfile("osg");
export const generic = readNamedProfile("generic");

/** The default date of minutes in tests. */
export const monday = "2019-05-06";

export function oldFile(relativePath: string, text: string | Uint8Array): OldFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { path: `old/${relativePath}`, relativePath, bytes };
}

const folder = new URL("old/", import.meta.url);

/** Invented old minutes with the quirks of real ones. */
export const oldFiles: readonly OldFile[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .toSorted()
  .map((name) => oldFile(name, readFileSync(new URL(name, folder))));

/** The expected result of importing a file, from the JSON file beside it. */
export function expectedOf(relativePath: string): unknown {
  return JSON.parse(readFileSync(new URL(relativePath.replace(/\.md$/, ".json"), folder), "utf8"));
}

export function textOf({ bytes }: OldFile): string {
  return new TextDecoder().decode(bytes);
}

/** Reads a text as old minutes of that date. */
export function readText(text: string, profile = osg, date = monday): OldMinutes {
  return readOldMinutes(
    { path: "old.md", relativePath: "old.md", date, text, series: null, isPart: false },
    profile,
  );
}

export function oldText(text: string): OldText {
  return readOldText("old.md", text);
}

export function itemsOf(text: string): ListItem[] {
  const old = oldText(text);
  return listItems(old, 0, old.lines.length);
}

/** Reads the only table of a text. */
export function tableOf(...rows: readonly string[]): OldTable {
  return known(findTables(oldText(rows.join("\n")))[0]);
}

/** Imports texts, which are given by their path relative to the imported folder. */
export function importTexts(texts: Readonly<Record<string, string>>, profile = osg): ImportResult {
  return importMinutes(
    Object.entries(texts).map(([relativePath, text]) => oldFile(relativePath, text)),
    profile,
  );
}

/** The new file for the old file with that path relative to the imported folder. */
export function importedFrom({ files }: ImportResult, relativePath: string): ImportedFile {
  return known(files.find(({ source }) => source === `old/${relativePath}`));
}

/** The front matter of a new file, read without the project's own code. */
export function frontMatterOf({ text }: ImportedFile): Readonly<Record<string, unknown>> {
  const values: unknown = parse(text.split(/^---$/m)[1] ?? "");
  return typeof values === "object" && values !== null ? Object.fromEntries(Object.entries(values)) : {};
}

/** The text after the front matter and the blank line that follows it. */
export function bodyOf({ text }: ImportedFile): string {
  return text.slice(text.indexOf("\n---\n\n") + "\n---\n\n".length);
}

/** Diagnostics as `title-date 1:26`. */
export function rulesWithPositions(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
}

export function rulesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ ruleId }) => ruleId);
}

export function joinLines(...lines: readonly string[]): string {
  return lines.join("\n");
}

/** Printed counts as `3.5.24 Open: 5 (+1)`. */
export function countLines(counts: readonly PrintedCount[]): string[] {
  return counts.map(
    ({ column, name, count, typed }) =>
      `${column === null ? "" : `${column} `}${name}: ${count}${typed === null ? "" : ` (${typed})`}`,
  );
}

/** Old minutes with a triage section between two others. */
export function triageSection(...items: readonly string[]): string {
  return ["## News", "", "- x", "", "### Triage Duty", "", ...items, "", "### Jira", "", "text"].join("\n");
}
