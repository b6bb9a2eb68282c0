import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { readNamedProfile } from "../../scripts/read-profile.ts";
import type { OldFile } from "../../src/import/dated-texts.ts";
import { type ImportResult, importMinutes } from "../../src/import/import-minutes.ts";
import type { NewMinutes } from "../../src/import/new-minutes.ts";
import { type OldMinutes, readOldMinutes } from "../../src/import/read-old-minutes.ts";
import { type ListItem, listItems } from "../../src/import/text/list-items.ts";
import { findTables, type OldTable } from "../../src/import/text/old-tables.ts";
import { type OldText, readOldText } from "../../src/import/text/old-text.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { known } from "../support/archive.ts";

/** The profiles that come with Minutebook. */
export const osg = readNamedProfile("osg");
export const generic = readNamedProfile("generic");

/** The day of all minutes whose day does not matter. */
export const monday = "2019-05-06";

export function oldFile(below: string, text: string | Uint8Array): OldFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { path: `old/${below}`, below, bytes };
}

const folder = new URL("old/", import.meta.url);

/** Old minutes that we wrote, odd in every way in which real ones are. */
export const oldFiles: readonly OldFile[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((below) => below.endsWith(".md"))
  .toSorted()
  .map((below) => oldFile(below, readFileSync(new URL(below, folder))));

/** What stands beside the old minutes. */
export function besideOldFile(below: string): unknown {
  return JSON.parse(readFileSync(new URL(below.replace(/\.md$/, ".json"), folder), "utf8"));
}

export function textOf({ bytes }: OldFile): string {
  return new TextDecoder().decode(bytes);
}

/** Old minutes of that day, taken apart. */
export function read(text: string, profile = osg, date = monday): OldMinutes {
  return readOldMinutes({ path: "old.md", below: "old.md", date, text }, profile);
}

/** The lines of old minutes. */
export function oldText(text: string): OldText {
  return readOldText("old.md", text);
}

export function itemsOf(text: string): ListItem[] {
  const old = oldText(text);
  return listItems(old, 0, old.lines.length);
}

/** The one table of a text. */
export function tableOf(...rows: readonly string[]): OldTable {
  return known(findTables(oldText(rows.join("\n")))[0]);
}

/** Imports texts by their path below the imported folder. */
export function imported(texts: Readonly<Record<string, string>>, profile = osg): ImportResult {
  return importMinutes(
    Object.entries(texts).map(([below, text]) => oldFile(below, text)),
    profile,
  );
}

/** The file that was made of the old one with that path below the imported folder. */
export function madeOf({ files }: ImportResult, below: string): NewMinutes {
  return known(files.find(({ source }) => source === `old/${below}`));
}

/** The front matter of a written file, read without any of the project's code. */
export function frontMatterOf({ text }: NewMinutes): Readonly<Record<string, unknown>> {
  const values: unknown = parse(text.split(/^---$/m)[1] ?? "");
  return typeof values === "object" && values !== null ? Object.fromEntries(Object.entries(values)) : {};
}

/** What stands below the front matter and the blank line behind it. */
export function bodyOf({ text }: NewMinutes): string {
  return text.slice(text.indexOf("\n---\n\n") + "\n---\n\n".length);
}

/** Findings as `title-date 1:26`. */
export function placesOf(findings: readonly Diagnostic[]): string[] {
  return findings.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`);
}

/** Rules of findings, in order. */
export function rulesOf(findings: readonly Diagnostic[]): string[] {
  return findings.map(({ ruleId }) => ruleId);
}
