import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { mayHoldMinutes } from "../../src/import/documents/endings.ts";
import { isToolFolder } from "./tool-folder.ts";

/** The folder of the project that a file belongs to may be so many folders above the named one. */
const maxFolders = 4;
/** A folder with more files is hardly that of a team. */
const mostNames = 20_000;

/** The names of all files of a project that may hold minutes, as paths from its folder. */
export interface ProjectNames {
  readonly folder: string;
  readonly names: readonly string[];
}

/** The project of a folder: the nearest one above it with `.git`, or else the farthest with a README; null if there is none. */
export function projectNames(folder: string, out: string): ProjectNames | null {
  const above = foldersAbove(resolve(folder)).slice(0, maxFolders);
  const found =
    above.find((one) => existsSync(join(one, ".git"))) ??
    above.findLast((one) => existsSync(join(one, "README.md")) || existsSync(join(one, "README")));
  return found === undefined ? null : { folder: found, names: namesBelow(found, resolve(out)) };
}

function foldersAbove(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

/** The new minutes are not among them, so that a second import finds what the first one found. */
function namesBelow(root: string, out: string): string[] {
  const names: string[] = [];
  const folders = [root];
  for (const folder of folders) {
    if (names.length >= mostNames) return [];
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !isToolFolder(entry.name) && path !== out) folders.push(path);
      else if (entry.isFile() && !entry.name.startsWith(".") && mayHoldMinutes(path))
        names.push(relative(root, path).split(sep).join("/"));
    }
  }
  return names;
}

/** None of a folder that cannot be read: its names only help to understand others. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
