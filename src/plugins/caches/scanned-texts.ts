import type { LeakingFile } from "../leaks/leaking-file.ts";
import { readDigests, writeDigests } from "./digest-list.ts";

/** Remembers the files that hold no private text, so that the next build scans only those that changed. */
export interface ScannedTexts {
  /** Null if an earlier build scanned the file with this `textDigest`; otherwise what `scan` finds. */
  readonly leak: (digestOfFile: () => string, scan: () => LeakingFile | null) => LeakingFile | null;
  /** Keeps the clean files of this build. */
  readonly save: () => void;
}

/** `file` is null for a build that remembers nothing. */
export function scannedTexts(file: string | null): ScannedTexts {
  if (file === null) return { leak: (_, scan) => scan(), save: () => undefined };
  const earlier = new Set(readDigests(file));
  const clean = new Set<string>();
  return {
    leak(digestOfFile, scan) {
      const digest = digestOfFile();
      const leak = earlier.has(digest) ? null : scan();
      if (leak === null) clean.add(digest);
      return leak;
    },
    save: () => writeDigests(file, [...clean]),
  };
}
