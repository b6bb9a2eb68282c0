import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../model/diagnostic.ts";
import { buildSiteData, type ContentFiles, languageOf, type PipelineResult } from "../pipeline.ts";
import type { BuildChoices } from "./environment.ts";
import { systemCode, systemReason } from "./system-error.ts";

/** A file that its author may expect in the archive, and why it is not part of it. */
interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** Reads a content folder. Paths are relative to the current folder. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const settings = await readSettingsFile(folder);
  const people = await readSource(join(folder, "people.yaml"));
  const entries = await entriesBelow(join(folder, "minutes"));
  const minutes = await Promise.all((entries ?? []).filter(isMinutes).map(pathOf).toSorted().map(readSource));
  return {
    settings,
    people: isSource(people) ? people : null,
    minutes: minutes.filter(isSource),
    hasMinutesFolder: entries !== null,
    skipped: [people, ...minutes, ...(entries ?? []).map(overlooked)]
      .filter(isSkipped)
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** A missing file is read as an empty one, which the settings reader reports. */
async function readSettingsFile(folder: string): Promise<SourceFile> {
  const path = join(folder, "site.yaml");
  const settings = await readSource(path);
  if (isSkipped(settings)) throw new Error(`${settings.path} cannot be read: ${settings.reason}.`);
  return settings ?? { path: userPath(path), bytes: new Uint8Array() };
}

/** Null if there is no such file. */
async function readSource(path: string): Promise<SourceFile | SkippedFile | null> {
  try {
    return { path: userPath(path), bytes: await readFile(path) };
  } catch (error) {
    return systemCode(error) === "ENOENT" ? null : { path: userPath(path), reason: systemReason(error) };
  }
}

function isSource(file: SourceFile | SkippedFile | null): file is SourceFile {
  return file !== null && "bytes" in file;
}

function isSkipped(file: SourceFile | SkippedFile | null): file is SkippedFile {
  return file !== null && "reason" in file;
}

/** All entries below a folder; null if there is no such folder. */
async function entriesBelow(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return null;
    throw new Error(`${userPath(folder)} cannot be read: ${systemReason(error)}.`);
  }
}

function isMinutes(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith(".md") && entry.name !== "README.md";
}

/** A file that is skipped although its name suggests minutes; null for everything else. */
function overlooked(entry: Dirent): SkippedFile | null {
  if (isMinutes(entry) || entry.isDirectory() || /^(?:\.|readme\.)/i.test(entry.name)) return null;
  const ending = /\.(?:md|mdown|mkd|markdown)$/i.exec(entry.name)?.[0];
  // A link without an ending may lead to a folder of minutes.
  if (entry.isSymbolicLink() && (ending || !entry.name.includes(".")))
    return { path: userPath(pathOf(entry)), reason: "it is a link to another file" };
  if (!ending) return null;
  return {
    path: userPath(pathOf(entry)),
    reason: entry.isFile() ? `its name ends in ${ending}` : "it is not a regular file",
  };
}

function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}

function userPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}

/** The language of the interface, which scripts need before the minutes are read. */
export async function readLanguage(folder: string): Promise<string> {
  return languageOf(await readSettingsFile(folder));
}

/** Reads the content folder and computes everything that is published. */
export async function readArchive(
  choices: Pick<BuildChoices, "content" | "basePath" | "url" | "offline">,
): Promise<PipelineResult> {
  return buildSiteData(await readContentFiles(choices.content), choices);
}
