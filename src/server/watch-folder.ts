import { type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Milliseconds without an event after which a save has ended; editors write a file in several steps. */
const quiet = 20;

/**
 * Calls back after something in a folder changed, at any depth. The folder may be missing, vanish and return, as long as the
 * folder above it stays. Each folder has a watcher of its own, and gets a new one after each change: watchers of whole trees
 * lose events when folders are replaced. Returns a function that ends it.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  const root = resolve(folder);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      watchAll();
      changed();
    }, quiet);
  };
  const closeAll = (): void => {
    for (const watcher of watchers) watcher.close();
  };
  const watchAll = (): void => {
    closeAll();
    watchers = [
      ...watchOne(dirname(root), (name) => name === basename(root) && notice()),
      ...foldersIn(root).flatMap((path) => watchOne(path, notice)),
    ];
  };
  watchAll();
  return () => {
    clearTimeout(timer);
    closeAll();
  };
}

/** None if the folder has just vanished; the folder above it reports that too. */
function watchOne(folder: string, noticed: (name: string | null) => void): FSWatcher[] {
  try {
    return [watch(folder, (_, name) => noticed(name)).on("error", () => noticed(basename(folder)))];
  } catch {
    return [];
  }
}

/** A folder and all folders below it; none if it is missing. */
function foldersIn(root: string): string[] {
  try {
    const below = readdirSync(root, { recursive: true, withFileTypes: true });
    const folders = below.filter((entry) => entry.isDirectory());
    return [root, ...folders.map(({ parentPath, name }) => join(parentPath, name))];
  } catch {
    return [];
  }
}
