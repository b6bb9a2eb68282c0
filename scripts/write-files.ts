import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { folderEntries } from "../src/plugins/folder-entries.ts";
import { systemReason } from "../src/plugins/system-error.ts";

/** A file to be written. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Folder that the file must be in, also after following links; null if the user named the file itself. */
  readonly inside: string | null;
}

export interface WriteChoices {
  /** Input files, which are never overwritten. */
  readonly inputs: readonly string[];
  /** Whether existing files with different content are replaced. */
  readonly force: boolean;
  readonly isDryRun: boolean;
}

export interface WriteResult {
  readonly written: readonly Draft[];
  /** Number of files that already have the same content. */
  readonly unchangedCount: number;
  /** Why other files were not written. */
  readonly errors: readonly string[];
}

/** Writes each file completely or not at all. A file that cannot be written does not stop the others. */
export function writeFiles(drafts: readonly Draft[], { inputs, force, isDryRun }: WriteChoices): WriteResult {
  const inputFiles = new Set(inputs.map((path) => realpathSync(path)));
  const written: Draft[] = [];
  const errors: string[] = [];
  let unchangedCount = 0;
  for (const draft of drafts) {
    try {
      const exists = existsSync(draft.path);
      if (exists && inputFiles.has(realpathSync(draft.path)))
        errors.push(`${draft.path} was not written: it is one of the input files.`);
      else if (exists && readFileSync(draft.path, "utf8") === draft.text) unchangedCount += 1;
      else if (exists && !force)
        errors.push(`${draft.path} exists with different content; use --force to replace it.`);
      else {
        assertInside(draft);
        if (!isDryRun) writeAtomically(draft);
        written.push(draft);
      }
    } catch (error) {
      errors.push(`${draft.path} was not written: ${systemReason(error)}.`);
    }
  }
  return { written, unchangedCount, errors };
}

/**
 * Returns a function that finds the path of a file below a folder. Teams may sort minutes into subfolders, so
 * an existing file of that name is found in any of them, but for the paths of others: two series may meet on one day.
 */
export function placesBelow(folder: string, others: readonly string[] = []): (target: string) => string {
  const entries = existsSync(folder) ? folderEntries(folder) : [];
  const ofOthers = new Set(others.map((path) => resolve(path)));
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => [entry.name, join(entry.parentPath, entry.name)] as const);
  const present = new Map(files.filter(([, path]) => !ofOthers.has(resolve(path))));
  return (target) => {
    const path = join(folder, target);
    return existsSync(path) ? path : (present.get(basename(target)) ?? path);
  };
}

function assertInside({ path, inside }: Draft): void {
  if (inside === null) return;
  const root = realpathSync(nearestFolder(inside));
  const parent = realpathSync(nearestFolder(dirname(path)));
  if (parent !== root && !parent.startsWith(root + sep))
    throw new Error(`it would be in ${parent}, outside ${inside}`);
}

/** The deepest existing folder of a path. */
function nearestFolder(path: string): string {
  const folder = resolve(path);
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

function writeAtomically({ path, text }: Draft): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(part, text, { flag: "wx" });
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
