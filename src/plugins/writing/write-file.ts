import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/** Writes files below the output folder and refuses any other place; it remembers which folders exist, which saves a system call for each file. */
export function createFileWriter(output: string): (path: string, content: string | Uint8Array) => void {
  const folders = new Set<string>();
  const root = resolve(output) + sep;
  return (path, content) => {
    const target = join(output, filePath(path));
    if (!resolve(target).startsWith(root)) throw new Error(`${path} is no place below ${output}.`);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(target, content);
  };
}

/** The file of a site path, below the output folder. */
export function filePath(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}
