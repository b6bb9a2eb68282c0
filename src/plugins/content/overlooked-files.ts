import type { Dirent } from "node:fs";
import { stat } from "node:fs/promises";
import pMap from "p-map";
import type { SkippedFile } from "../../model/content/content-files.ts";
import { isText, pathOf } from "./content-entries.ts";
import { undecodable, unnamed, userPath } from "./read-source.ts";

/** Links that are checked at the same time. */
const linksAtOnce = 32;

/** Files and folders that are skipped although their names suggest minutes. */
export async function overlookedFiles(entries: readonly Dirent[]): Promise<SkippedFile[]> {
  const found = await pMap(entries, overlooked, { concurrency: linksAtOnce });
  return found.flatMap((file) => file ?? []);
}

/** Why an entry is skipped; null if nobody would expect minutes in it. */
async function overlooked(entry: Dirent): Promise<SkippedFile | null> {
  const path = pathOf(entry);
  if (isText(entry)) return null;
  if (entry.isDirectory()) return entry.name.includes(undecodable) ? unnamed(path) : null;
  if (/^(?:\.|readme\.)/i.test(entry.name)) return null;
  const ending = /\.(?:md|mdown|mkd|markdown)$/i.exec(entry.name)?.[0];
  if (entry.isSymbolicLink()) {
    const isFolder = await leadsToFolder(path);
    const reason = isFolder ? "it is a link to a folder" : "it is a link to another file";
    return isFolder || ending ? { path: userPath(path), reason, severity: "warning" } : null;
  }
  if (!ending) return null;
  const reason = entry.isFile() ? `its name ends in ${ending}` : "it is not a regular file";
  return { path: userPath(path), reason, severity: "warning" };
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
