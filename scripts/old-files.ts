import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { LeftAlone, OldFile } from "../src/import/dated-texts.ts";
import { systemReason } from "../src/plugins/system-error.ts";

export interface OldFiles {
  readonly files: readonly OldFile[];
  /** What cannot hold old minutes, such as an image. */
  readonly leftAlone: readonly LeftAlone[];
  /** Files and folders that cannot be read, as prose. */
  readonly problems: readonly string[];
}

/** Folders that hold tools and their data, and nobody's minutes. */
const toolFolder = /^(?:\.|node_modules$)/;

/** Reads the Markdown files among some files and folders. Links to other files are not followed; `out` is left out. */
export function readOldFiles(operands: readonly string[], out: string): OldFiles {
  const files = new Map<string, OldFile>();
  const leftAlone: LeftAlone[] = [];
  const problems: string[] = [];
  const read = (path: string, below: string): void => {
    if (!/\.(?:md|markdown|mdown|mkd)$/i.test(path)) {
      leftAlone.push({ path: userPath(path), reason: "it is no Markdown file" });
      return;
    }
    attempt(path, () => {
      files.set(realpathSync(path), { path: userPath(path), below, bytes: readFileSync(path) });
    });
  };
  const walk = (folder: string, below: string): void => {
    attempt(folder, () => {
      if (realpathSync(folder) === realPathOf(out)) return;
      for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted(byName)) {
        const path = join(folder, entry.name);
        const inner = below === "" ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory() && !toolFolder.test(entry.name)) walk(path, inner);
        else if (entry.isFile() && !entry.name.startsWith(".")) read(path, inner);
        else if (entry.isSymbolicLink()) leftAlone.push({ path: userPath(path), reason: "it is a link" });
      }
    });
  };
  for (const operand of operands) {
    attempt(operand, () => {
      if (statSync(operand).isDirectory()) walk(operand, "");
      else read(operand, basename(operand));
    });
  }
  return { files: [...files.values()], leftAlone, problems };

  function attempt(path: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      problems.push(`${userPath(path)} cannot be read: ${systemReason(error)}.`);
    }
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function userPath(path: string): string {
  return (relative(process.cwd(), path) || ".").split(sep).join("/");
}
