import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { maxImageBytes } from "../../pipeline.ts";
import { readFlags, whyUnreadable } from "./read-regular-file.ts";

/**
 * The bytes of an image file, or why they cannot be read, as prose. It reads at once, because minutes ask for an image while they
 * are parsed, and no more than shows that a file is too large.
 */
export function readImageFile(path: string): Uint8Array<ArrayBuffer> | { readonly reason: string } {
  let file: number | undefined;
  try {
    file = openSync(path, readFlags);
    const stat = fstatSync(file);
    if (!stat.isFile()) return { reason: "it is not a regular file" };
    const bytes = new Uint8Array(Math.min(stat.size, maxImageBytes + 1));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    return { reason: whyUnreadable(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
