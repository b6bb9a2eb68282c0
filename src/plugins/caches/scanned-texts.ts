import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf, readChecked, writeChecked } from "./checked-file.ts";

/** A digest of SHA-1. */
const digestLength = 20;

/** Remembers the files that hold no private text, so that the next build scans only those that changed. */
export interface ScannedTexts {
  /** True if the file was scanned by an earlier build; otherwise `leaks` tells whether it holds private text. */
  readonly isClean: (path: string, text: string, leaks: () => boolean) => boolean;
  /** Keeps the clean files of this build. A cache that cannot be written only costs time. */
  readonly save: () => void;
}

/** Where the scans of one code with the same secrets are kept, in a folder of the cache. */
export function scanFile(folder: string, version: string, secrets: unknown): string {
  return join(folder, digestOf(JSON.stringify([version, secrets])).toString("hex"));
}

/** `file` is null for a build that remembers nothing. */
export function scannedTexts(file: string | null): ScannedTexts {
  if (file === null) return { isClean: (_path, _text, leaks) => !leaks(), save: () => undefined };
  const earlier = new Set(digestsIn(readChecked(file)));
  const clean = new Set<string>();
  return {
    isClean(path, text, leaks) {
      const digest = createHash("sha1").update(`${path}\n`).update(text).digest("binary");
      if (!earlier.has(digest) && leaks()) return false;
      clean.add(digest);
      return true;
    },
    save() {
      try {
        writeChecked(file, Buffer.from([...clean].join(""), "latin1"));
        const folder = dirname(file);
        for (const name of readdirSync(folder))
          if (join(folder, name) !== file) rmSync(join(folder, name), { recursive: true, force: true });
      } catch {
        // The next build scans again.
      }
    },
  };
}

function digestsIn(bytes: Buffer | null): string[] {
  const text = bytes?.toString("latin1") ?? "";
  return Array.from({ length: text.length / digestLength }, (_, at) =>
    text.slice(at * digestLength, (at + 1) * digestLength),
  );
}
