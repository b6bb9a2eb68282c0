import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const digestLength = 32;
const day = 24 * 60 * 60 * 1000;

/** A folder of files that are expensive to compute, named by the hash of their source. */
export interface ByteCache {
  /** The cached bytes for a source; computed now if they are missing or damaged. */
  readonly get: (source: string, compute: () => Promise<Buffer>) => Promise<Buffer>;
  /** Deletes files that were not used for this number of days. */
  readonly prune: (days: number) => Promise<void>;
}

export function byteCache(folder: string): ByteCache {
  return {
    async get(source, compute) {
      const path = join(folder, digestOf(source).toString("hex"));
      const cached = await readCached(path);
      if (cached) return cached;
      const bytes = await compute();
      // A cache that cannot be written only costs time.
      await write(folder, path, bytes).catch(() => undefined);
      return bytes;
    },
    async prune(days) {
      const names = await readdir(folder).catch(() => []);
      const oldest = Date.now() - days * day;
      await Promise.all(
        names.map(async (name) => {
          const path = join(folder, name);
          // Another build may have renamed or deleted it.
          const found = await stat(path).catch(() => null);
          if (found && found.mtimeMs < oldest) await rm(path, { force: true });
        }),
      );
    },
  };
}

/** A file starts with the hash of the rest, so that an incomplete file is not used. */
async function readCached(path: string): Promise<Buffer | null> {
  try {
    const file = await readFile(path);
    const bytes = file.subarray(digestLength);
    if (!digestOf(bytes).equals(file.subarray(0, digestLength))) return null;
    // The modification time records the last use.
    await utimes(path, new Date(), new Date());
    return bytes;
  } catch {
    return null;
  }
}

/** Writes to a temporary file first, because several builds may share the folder. */
async function write(folder: string, path: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}-${randomUUID()}`;
  await writeFile(draft, Buffer.concat([digestOf(bytes), bytes]));
  await rename(draft, path);
}

function digestOf(bytes: string | Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
