import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** Everything below a folder, but not through links, which a recursive `readdir` of Node 22 and later follows. */
export function folderEntries(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry, ...folderEntries(join(folder, entry.name))] : [entry],
  );
}
