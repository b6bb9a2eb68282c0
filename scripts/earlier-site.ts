import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { builtSiteMarker as marker } from "../src/plugins/content/find-content.ts";
import { folderEntries } from "../src/plugins/folder-entries.ts";

// A build keeps the site that it replaces beside the output. The next build fills that folder, where most files are right already.

/** Moves a site to the place where it is kept; false if it is no site, or if the place is taken. */
export function keepSite(site: string, place: string): boolean {
  if (!existsSync(join(site, marker))) return false;
  try {
    // Nobody should commit it.
    writeFileSync(join(site, ".gitignore"), "*\n");
    renameSync(site, place);
    return true;
  } catch {
    return false;
  }
}

/** Moves the kept site to `folder`; false if there is none, if another build takes it, or if it cannot be filled again. */
export function takeSite(place: string, folder: string): boolean {
  try {
    renameSync(place, folder);
  } catch {
    return false;
  }
  if (canBeFilled(folder)) return true;
  rmSync(folder, { recursive: true, force: true });
  return false;
}

/** Links would lead a build out of the folder. A disk that ignores letter case would keep the old case of a name. */
function canBeFilled(folder: string): boolean {
  const isPlain =
    lstatSync(folder).isDirectory() &&
    folderEntries(folder).every((entry) => entry.isFile() || entry.isDirectory());
  return isPlain && existsSync(join(folder, marker)) && !existsSync(join(folder, marker.toUpperCase()));
}

/** Removes everything below a folder but these files and the folders that hold them. */
export async function removeOthers(folder: string, files: ReadonlySet<string>): Promise<void> {
  const folders = new Set<string>();
  for (const file of files)
    for (let above = dirname(file); !folders.has(above); above = dirname(above)) folders.add(above);
  for (const entry of folderEntries(folder)) {
    const path = join(entry.parentPath, entry.name);
    const isOurs = (entry.isDirectory() ? folders : files).has(relative(folder, path));
    if (!isOurs) await rm(path, { recursive: true, force: true });
  }
}
