import { readDigests, textDigest, writeDigests } from "./digest-list.ts";

/** Remembers the files that hold no private text, so that the next build scans only those that changed. */
export interface ScannedTexts {
  /** True if the file was scanned by an earlier build; otherwise `leaks` tells whether it holds private text. */
  readonly isClean: (path: string, text: string, leaks: () => boolean) => boolean;
  /** Keeps the clean files of this build. */
  readonly save: () => void;
}

/** `file` is null for a build that remembers nothing. */
export function scannedTexts(file: string | null): ScannedTexts {
  if (file === null) return { isClean: (_path, _text, leaks) => !leaks(), save: () => undefined };
  const earlier = new Set(readDigests(file));
  const clean = new Set<string>();
  return {
    isClean(path, text, leaks) {
      const digest = textDigest(path, text);
      if (!earlier.has(digest) && leaks()) return false;
      clean.add(digest);
      return true;
    },
    save: () => writeDigests(file, [...clean]),
  };
}
