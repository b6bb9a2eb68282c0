import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { systemCode, systemReason } from "../src/plugins/system-error.ts";
import { exchangeFolders } from "./exchange-folders.ts";

/**
 * Moves `replacement` to the place of `folder`, in one step where the system can. The former folder is then at `replacement` or at
 * `old`. Throws an Error that names `output`, the folder as the user typed it; then no folder has moved.
 */
export function swapFolders(output: string, folder: string, replacement: string, old: string): void {
  const exists = existsSync(folder);
  if (exists && exchangeFolders(replacement, folder)) return;
  try {
    if (exists) renameSync(folder, old);
  } catch (error) {
    if (!["EBUSY", "EXDEV"].includes(systemCode(error) ?? ""))
      throw new Error(`${output} cannot be replaced: ${systemReason(error)}.`);
    throw new Error(
      `${output} is a mount point or on another disk, so it cannot be replaced in one step; choose a folder inside it for --output, such as ${join(output, "site")}.`,
    );
  }
  try {
    renameSync(replacement, folder);
  } catch (error) {
    if (exists) renameSync(old, folder);
    throw new Error(`${output} cannot be written: ${systemReason(error)}.`);
  }
}
