import { existsSync, lstatSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { builtSiteMarker as marker } from "../src/plugins/content/find-content.ts";

// The site that a build replaces is kept beside the output, and the next build fills its folder: there, most files are the same
// already.

/** Gives a site its place among what is kept; false if it is none, or if there is one already. */
export function keepSite(site: string, place: string): boolean {
  if (!existsSync(join(site, marker))) return false;
  try {
    // Whatever the repository ignores, nobody should commit it.
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

/** Without links, which would lead a build out of the folder, and on a disk to which names in other letter case are other names. */
function canBeFilled(folder: string): boolean {
  const isPlain =
    lstatSync(folder).isDirectory() &&
    readdirSync(folder, { recursive: true, withFileTypes: true }).every(
      (entry) => entry.isFile() || entry.isDirectory(),
    );
  return isPlain && existsSync(join(folder, marker)) && !existsSync(join(folder, marker.toUpperCase()));
}

/** Removes all but these files, which are below the folder, and the folders that hold them. */
export async function removeOthers(folder: string, files: ReadonlySet<string>): Promise<void> {
  const folders = new Set<string>();
  for (const file of files)
    for (let above = dirname(file); !folders.has(above); above = dirname(above)) folders.add(above);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isOurs = (entry.isDirectory() ? folders : files).has(relative(folder, path));
    if (!isOurs) await rm(path, { recursive: true, force: true });
  }
}
