import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { systemReason } from "../src/plugins/system-error.ts";

/** A file that is to be written. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Folder that the file must not leave, by way of links either; null where the user named the very file. */
  readonly inside: string | null;
}

export interface WriteChoices {
  /** Files that are only read, whatever else is asked for. */
  readonly untouchable: readonly string[];
  /** Whether files that say something else are replaced. */
  readonly force: boolean;
  readonly isDryRun: boolean;
}

export interface WriteResult {
  readonly written: readonly Draft[];
  /** How many files say the same already. */
  readonly unchangedCount: number;
  /** Why other files were not written, as prose. */
  readonly errors: readonly string[];
}

/** Writes each file whole or not at all. One that cannot be written does not stop the others. */
export function writeFiles(
  drafts: readonly Draft[],
  { untouchable, force, isDryRun }: WriteChoices,
): WriteResult {
  const originals = new Set(untouchable.map((path) => realpathSync(path)));
  const written: Draft[] = [];
  const errors: string[] = [];
  let unchangedCount = 0;
  for (const draft of drafts) {
    try {
      const exists = existsSync(draft.path);
      if (exists && originals.has(realpathSync(draft.path)))
        errors.push(`${draft.path} was not written: it is one of the files that are read.`);
      else if (exists && readFileSync(draft.path, "utf8") === draft.text) unchangedCount += 1;
      else if (exists && !force)
        errors.push(`${draft.path} exists and says something else; --force replaces it.`);
      else {
        refuseOutside(draft);
        if (!isDryRun) writeWhole(draft);
        written.push(draft);
      }
    } catch (error) {
      errors.push(`${draft.path} was not written: ${systemReason(error)}.`);
    }
  }
  return { written, unchangedCount, errors };
}

/**
 * Where a file will lie below a folder. A team may sort its minutes as it likes, so a file of that name counts wherever it
 * lies.
 */
export function placesBelow(folder: string): (target: string) => string {
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const present = new Map(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => [entry.name, join(entry.parentPath, entry.name)]),
  );
  return (target) => present.get(basename(target)) ?? join(folder, target);
}

function refuseOutside({ path, inside }: Draft): void {
  if (inside === null) return;
  const root = realpathSync(nearestFolder(inside));
  const parent = realpathSync(nearestFolder(dirname(path)));
  if (parent !== root && !parent.startsWith(root + sep))
    throw new Error(`it would lie in ${parent}, outside of ${inside}`);
}

/** The deepest folder of a path that exists. */
function nearestFolder(path: string): string {
  const folder = resolve(path);
  return existsSync(folder) ? folder : nearestFolder(dirname(folder));
}

function writeWhole({ path, text }: Draft): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(part, text, { flag: "wx" });
    renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
