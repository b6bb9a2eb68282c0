import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { maxBytes } from "../../pipeline.ts";
import { systemCode, systemReason } from "../system-error.ts";

/** Follows no link, and does not wait for the writer of a pipe. Windows has neither. */
export const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a file, or why they cannot be read, as prose; null if there is no such file. Of a file that is too large, it
 * reads as much as shows that. A link could lead to any file of the machine, and a device never ends, so neither is read.
 */
export async function readRegularFile(
  path: string,
): Promise<Uint8Array | { readonly reason: string } | null> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, readFlags);
    const stat = await handle.stat();
    if (stat.isDirectory()) return { reason: "it is a folder" };
    if (!stat.isFile()) return { reason: "it is not a regular file" };
    const bytes = new Uint8Array(Math.min(stat.size, maxBytes + 1));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } catch (error) {
    return systemCode(error) === "ENOENT" ? null : { reason: whyUnreadable(error) };
  } finally {
    await handle?.close();
  }
}

/** Why a file could not be opened or read, as prose. */
export function whyUnreadable(error: unknown): string {
  const code = systemCode(error);
  if (code === "ELOOP" || code === "EMLINK") return "it is a link to another file";
  return code === "ENXIO" ? "it is not a regular file" : systemReason(error);
}
