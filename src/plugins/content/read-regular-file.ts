import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { maxBytes } from "../../pipeline.ts";
import { systemCode, systemReason } from "../system-error.ts";

/** Follows no link, and does not wait for the writer of a pipe. Windows has neither. */
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file, or why they cannot be read, as prose; null if there is no such file. Of a file that is too large, it
 * reads as much as shows that. A link could lead to any file of the machine, and a device never ends, so neither is read.
 * It reads synchronously, because waiting for each file takes several times as long.
 */
export function readRegularFile(
  path: string,
  mostBytes = maxBytes,
): Uint8Array<ArrayBuffer> | { readonly reason: string } | null {
  let file: number | undefined;
  try {
    file = openSync(path, readFlags);
    const stat = fstatSync(file);
    if (stat.isDirectory()) return { reason: "it is a folder" };
    if (!stat.isFile()) return { reason: "it is not a regular file" };
    const bytes = new Uint8Array(Math.min(stat.size, mostBytes + 1));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(file, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    return systemCode(error) === "ENOENT" ? null : { reason: whyUnreadable(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Why a file could not be opened or read, as prose. */
function whyUnreadable(error: unknown): string {
  const code = systemCode(error);
  if (code === "ELOOP" || code === "EMLINK") return "it is a link to another file";
  return code === "ENXIO" ? "it is not a regular file" : systemReason(error);
}
