/** The deepest folder that holds all files, with a slash at its end; empty if that is the current folder. */
export function sharedFolder(paths: readonly string[]): string {
  const [first = ""] = paths;
  let shared = first.slice(0, first.lastIndexOf("/") + 1);
  while (!paths.every((path) => path.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return shared;
}
