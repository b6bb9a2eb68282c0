import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestLength, digestOf, readChecked, writeChecked } from "./checked-file.ts";

/** A digest of a file of the site and its path, as a string with one letter for each byte. */
export function textDigest(path: string, text: string | Uint8Array): string {
  return createHash("sha1").update(`${path}\n`).update(text).digest("binary");
}

/** The path of a list in a folder of the cache. A build with another `key` finds no list. */
export function digestListPath(folder: string, key: unknown): string {
  return join(folder, digestOf(JSON.stringify(key)).toString("hex"));
}

/** Reads a list; it is empty if the file is missing or damaged. */
export function readDigests(file: string): string[] {
  const text = readChecked(file)?.toString("latin1") ?? "";
  return Array.from({ length: text.length / digestLength }, (_, at) =>
    text.slice(at * digestLength, (at + 1) * digestLength),
  );
}

/** Writes a list and removes all others from its folder. Does nothing if it cannot write there. */
export function writeDigests(file: string, digests: readonly string[]): void {
  try {
    writeChecked(file, Buffer.from(digests.join(""), "latin1"));
    const folder = dirname(file);
    for (const name of readdirSync(folder))
      if (join(folder, name) !== file) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // Without the list, the next build only takes longer.
  }
}
