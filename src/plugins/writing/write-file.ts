import { lstatSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { filePath } from "./file-path.ts";
import { announceWritten } from "./written-files.ts";

/**
 * Writes files below the output folder and refuses any other place; it remembers which folders exist, which saves a system call
 * for each file.
 */
export function createFileWriter(output: string): (path: string, content: string | Uint8Array) => void {
  /** Whether this writer made each folder. A folder that it made holds no file of an earlier build. */
  const folders = new Map<string, boolean>();
  const root = resolve(output) + sep;
  return (path, content) => {
    const target = join(output, filePath(path));
    if (!resolve(target).startsWith(root)) throw new Error(`${path} is not below ${output}.`);
    const folder = dirname(target);
    const isNew = folders.get(folder) ?? mkdirSync(folder, { recursive: true }) !== undefined;
    folders.set(folder, isNew);
    // Looking for the file takes less time than failing to read it.
    if (isNew || !lstatSync(target, { throwIfNoEntry: false })) writeFileSync(target, content);
    else writeChanged(target, content);
    announceWritten(path);
  };
}

/** Leaves a file that has this content. Deletes any other first, because hard links to it must keep the old content. */
function writeChanged(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  if (holds(path, bytes)) touchFile(path);
  else {
    rmSync(path, { force: true });
    writeFileSync(path, bytes);
  }
}

/** Sets the time of a file of an earlier site to now: programs that copy a site may skip files that are older than their copy. */
export function touchFile(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

function holds(path: string, bytes: Buffer): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
