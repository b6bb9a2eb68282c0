import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import {
  type ComponentName,
  componentNames,
  isComponentName,
} from "../../../templates/components/team/replaceable.ts";
import { nearest } from "../../format/nearest.ts";
import { folderEntries } from "../folder-entries.ts";
import { componentError } from "./component-error.ts";

/** The file of a component that a team has in place of ours. */
export interface ComponentFile {
  readonly name: ComponentName;
  readonly path: string;
}

const endings = [".js", ".jsx", ".ts", ".tsx"];
/** Letters that may be wrong in the name of a file which is meant to replace a component. */
const slips = 2;

/** The components in a folder, which may be missing. Files of other names are parts of them, or have nothing to do with us. */
export function componentFiles(folder: string): readonly ComponentFile[] {
  const found = new Map<ComponentName, string>();
  for (const file of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
    const ending = extname(file);
    const name = file.slice(0, -ending.length);
    const path = join(folder, file);
    if (!endings.includes(ending)) continue;
    if (!isComponentName(name)) {
      const meant = nearest(name, componentNames, slips);
      if (meant !== undefined)
        throw componentError(path, `there is no component "${name}"`, `did you mean "${meant}"?`);
      continue;
    }
    const other = found.get(name);
    if (other !== undefined)
      throw componentError(path, `${other} replaces ${name} too`, "keep one of the two files");
    found.set(name, path);
  }
  return [...found].map(([name, path]) => ({ name, path }));
}

/** A hash of all files of a folder and their names. */
export function folderHash(folder: string): string {
  const hash = createHash("sha256").update(folder);
  const files = folderEntries(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
