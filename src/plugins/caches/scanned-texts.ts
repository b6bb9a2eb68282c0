import { readDigests, writeDigests } from "./digest-list.ts";

/** Remembers the files that hold no private text, so that the next build scans only those that changed. */
export interface ScannedTexts {
  /** True if an earlier build scanned the file with this `textDigest`; otherwise `leaks` tells whether it holds private text. */
  readonly isClean: (digestOfFile: () => string, leaks: () => boolean) => boolean;
  /** Keeps the clean files of this build. */
  readonly save: () => void;
}

/** `file` is null for a build that remembers nothing. */
export function scannedTexts(file: string | null): ScannedTexts {
  if (file === null) return { isClean: (_, leaks) => !leaks(), save: () => undefined };
  const earlier = new Set(readDigests(file));
  const clean = new Set<string>();
  return {
    isClean(digestOfFile, leaks) {
      const digest = digestOfFile();
      if (!earlier.has(digest) && leaks()) return false;
      clean.add(digest);
      return true;
    },
    save: () => writeDigests(file, [...clean]),
  };
}
