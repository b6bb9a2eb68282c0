import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import pMap from "p-map";
import { dayInPath } from "../../format/days/meeting-day.ts";
import { hasImageName } from "../../pipeline.ts";
import { systemCode, systemReason } from "../system-error.ts";
import { isProjectFile } from "./find-content.ts";
import { undecodable, userPath } from "./read-source.ts";

/**
 * All entries below a folder, not through links and not in foreign folders; null if there is no such folder, or if it cannot be
 * read and need not be.
 */
export async function entriesBelow(
  folder: string,
  isForeign: (path: string, name: string) => boolean,
  mustBeRead = true,
): Promise<Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const below = await pMap(
      entries.filter(
        (entry) =>
          entry.isDirectory() && !entry.name.includes(undecodable) && !isForeign(pathOf(entry), entry.name),
      ),
      async (entry) => (await entriesBelow(pathOf(entry), isForeign, mustBeRead)) ?? [],
      { concurrency: 1 },
    );
    return [...entries, ...below.flat()];
  } catch (error) {
    if (!mustBeRead || ["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return null;
    throw new Error(`${userPath(folder)} cannot be read: ${systemReason(error)}.`);
  }
}

/** A symbolic link to an image is listed too, so that a finding can say that it is not followed. */
export function isImage(entry: Dirent): boolean {
  return (entry.isFile() || entry.isSymbolicLink()) && hasImageName(entry.name);
}

export function isText(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith(".md");
}

/** In a folder that is named after a day, any file may hold its minutes. */
export function isProjectText(entry: Dirent): boolean {
  return isProjectFile(entry.name) && dayInPath(userPath(pathOf(entry))) === null;
}

export function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}
