import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { mayHoldMinutes } from "../../src/import/documents/endings.ts";
import type { OldFile } from "../../src/import/selection/meetings-in-file.ts";
import type { SkippedFile } from "../../src/import/selection/select-files.ts";
import { systemReason } from "../../src/plugins/system-error.ts";
import { type ProjectNames, projectNames } from "./project-names.ts";
import { isToolFolder } from "./tool-folder.ts";

export interface OldFiles {
  readonly files: readonly OldFile[];
  /** Paths of all files of the projects that the files belong to, which tell the series of each. */
  readonly names: readonly string[];
  /** Files that cannot hold old minutes, such as images. */
  readonly skipped: readonly SkippedFile[];
  /** Messages about files and folders that cannot be read. */
  readonly errors: readonly string[];
}

/** The day of a file may be spread over so many folders above it. */
const maxFolders = 3;

/** A Word file may have large pictures in it; the import reads none of them. */
const mostBytes = 100 * 1024 * 1024;

/** Reads the files that may hold old minutes among the named files and folders, except those in `out`. Does not follow links. */
export function readOldFiles(operands: readonly string[], out: string): OldFiles {
  const files = new Map<string, OldFile>();
  const skipped: SkippedFile[] = [];
  const errors: string[] = [];
  const projects = new Map<string, readonly string[]>();
  let project: ProjectNames | null = null;
  const read = (path: string, relativePath: string, parents: string): void => {
    if (!mayHoldMinutes(path)) {
      skipped.push({ path: userPath(path), reason: "it is no Markdown, text, Word or HTML file" });
      return;
    }
    attempt(path, () => {
      if (statSync(path).size > mostBytes) {
        skipped.push({ path: userPath(path), reason: `it has more than ${mostBytes / 1024 / 1024} MB` });
        return;
      }
      const bytes = readFileSync(path);
      const inProject = project && {
        projectPath: relative(project.folder, resolve(path)).split(sep).join("/"),
      };
      files.set(realpathSync(path), { path: userPath(path), relativePath, parents, bytes, ...inProject });
    });
  };
  const walk = (folder: string, relativeFolder: string, parents: string): void => {
    attempt(folder, () => {
      if (realpathSync(folder) === realPathOf(out)) return;
      for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted(byName)) {
        const path = join(folder, entry.name);
        const relativePath = relativeFolder === "" ? entry.name : `${relativeFolder}/${entry.name}`;
        if (entry.isDirectory() && !isToolFolder(entry.name)) walk(path, relativePath, parents);
        else if (entry.isFile() && !entry.name.startsWith(".")) read(path, relativePath, parents);
        else if (entry.isSymbolicLink()) skipped.push({ path: userPath(path), reason: "it is a link" });
      }
    });
  };
  for (const operand of operands) {
    attempt(operand, () => {
      const isFolder = statSync(operand).isDirectory();
      project = projectNames(isFolder ? operand : dirname(operand), out);
      if (project) projects.set(project.folder, project.names);
      if (isFolder) walk(operand, "", foldersOf(operand));
      else read(operand, basename(operand), foldersOf(dirname(operand)));
    });
  }
  return { files: [...files.values()], names: [...projects.values()].flat(), skipped, errors };

  function attempt(path: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      errors.push(`${userPath(path)} cannot be read: ${systemReason(error)}.`);
    }
  }
}

/** The last names of a path, so that naming `2019/` or a file in it finds the days that naming the folder above finds. */
function foldersOf(folder: string): string {
  return resolve(folder).split(sep).filter(Boolean).slice(-maxFolders).join("/");
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
