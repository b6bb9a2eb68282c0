import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Bytes of a SHA-1 digest. */
export const digestLength = 20;

/** What a file of a cache holds; null if it is missing or damaged. It starts with the hash of the rest. */
export function readChecked(path: string): Buffer | null {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(digestLength);
    return digestOf(content).equals(bytes.subarray(0, digestLength)) ? content : null;
  } catch {
    return null;
  }
}

/** Writes to a temporary file first, because several builds may share the folder. */
export function writeChecked(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}-${randomUUID()}`;
  writeFileSync(draft, Buffer.concat([digestOf(content), content]));
  renameSync(draft, path);
}

export function digestOf(content: string | Uint8Array): Buffer {
  return createHash("sha1").update(content).digest();
}
