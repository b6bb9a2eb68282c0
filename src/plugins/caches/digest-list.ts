import { createHash } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf, readChecked, writeChecked } from "./checked-file.ts";

/** A digest of SHA-1. */
const digestLength = 20;

/** A text at its address, in as few letters as possible. */
export function textDigest(path: string, text: string | Uint8Array): string {
  return createHash("sha1").update(`${path}\n`).update(text).digest("binary");
}

/** The path of a list in a folder of the cache. The list is valid for this `about` only. */
export function listFile(folder: string, about: unknown): string {
  return join(folder, digestOf(JSON.stringify(about)).toString("hex"));
}

/** None if the file is missing or damaged. */
export function readDigests(file: string): string[] {
  const text = readChecked(file)?.toString("latin1") ?? "";
  return Array.from({ length: text.length / digestLength }, (_, at) =>
    text.slice(at * digestLength, (at + 1) * digestLength),
  );
}

/** Replaces all lists in the folder. A cache that cannot be written only costs time. */
export function writeDigests(file: string, digests: readonly string[]): void {
  try {
    writeChecked(file, Buffer.from(digests.join(""), "latin1"));
    const folder = dirname(file);
    for (const name of readdirSync(folder))
      if (join(folder, name) !== file) rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // The next build does the work again.
  }
}
