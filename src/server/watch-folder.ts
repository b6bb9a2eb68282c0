import { type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Milliseconds without an event after which a save has ended; editors write a file in several steps. */
const quiet = 20;

/**
 * Calls back after something in a folder changed, at any depth, with the paths of what changed. The folder may be missing,
 * vanish and return, as long as the folder above it stays. Each folder has a watcher of its own, and gets a new one after
 * each change: watchers of whole trees lose events when folders are replaced. Foreign folders are ignored.
 * Returns a function that ends it.
 */
export function watchFolder(
  folder: string,
  changed: (paths: ReadonlySet<string>) => void,
  isForeign: (path: string, name: string) => boolean = () => false,
): () => void {
  const root = resolve(folder);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let paths = new Set<string>();
  const notice = (path: string): void => {
    clearTimeout(timer);
    paths.add(path);
    timer = setTimeout(() => {
      watchAll();
      const noticed = paths;
      paths = new Set();
      changed(noticed);
    }, quiet);
  };
  const closeAll = (): void => {
    for (const watcher of watchers) watcher.close();
  };
  const watchAll = (): void => {
    const before = watchers;
    watchers = [
      ...watchOne(dirname(root), (name) => name === basename(root) && notice(folder)),
      ...foldersIn(folder, isForeign).flatMap((path) =>
        watchOne(path, (name) => {
          if (name === null) notice(path);
          else if (!isForeign(join(path, name), name)) notice(join(path, name));
        }),
      ),
    ];
    // Closed last, so that no event falls between.
    for (const watcher of before) watcher.close();
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

/** A folder and all folders below it that are not foreign; none if it is missing. */
function foldersIn(root: string, isForeign: (path: string, name: string) => boolean): string[] {
  try {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const own = folders.map(({ name }) => ({ name, path: join(root, name) }));
    return [
      root,
      ...own.flatMap(({ name, path }) => (isForeign(path, name) ? [] : foldersIn(path, isForeign))),
    ];
  } catch {
    return [];
  }
}
