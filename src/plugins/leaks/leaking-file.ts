import type { LeakedWords } from "../../model/privacy.ts";
import { leakedWords } from "../../privacy/leaked-words.ts";
import type { PrivacyScan } from "../../privacy/scan.ts";

/** A file that would publish private text. */
export interface LeakingFile {
  /** Site path. */
  readonly path: string;
  readonly leaks: readonly LeakedWords[];
}

/** Where a secret is in the settings, a page may have it thousands of times. */
const mostLeaks = 100;

/** Null for a file without private text. */
export function leakingFile(scan: PrivacyScan, path: string, text: string): LeakingFile | null {
  const found = new Map<string, LeakedWords>();
  for (const leak of scan.leaksInFile(path, text)) {
    const words = leakedWords(leak, scan.leaks);
    found.set(JSON.stringify(words), words);
    if (found.size === mostLeaks) break;
  }
  return found.size === 0 ? null : { path, leaks: [...found.values()] };
}

/** The same for what the file at a path is made of. */
export function leakingValue(scan: PrivacyScan, path: string, value: unknown): LeakingFile | null {
  const leaking = leakingFile(scan, ".json", JSON.stringify(value));
  return leaking && { ...leaking, path };
}
