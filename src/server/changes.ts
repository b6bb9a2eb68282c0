import type { ChangedFiles } from "../plugins/read-archive.ts";

/** Collects the files that change until somebody reads them. */
export interface Changes {
  /** Null if any file may have changed. */
  readonly add: (paths: ChangedFiles) => void;
  /** All that was added since the last call. */
  readonly take: () => ChangedFiles;
}

export function createChanges(): Changes {
  let changes: ChangedFiles = null;
  return {
    add(paths) {
      changes = changes && paths && new Set([...changes, ...paths]);
    },
    take() {
      const taken = changes;
      changes = new Set();
      return taken;
    },
  };
}
