import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const digestLength = 32;
const day = 24 * 60 * 60 * 1000;

/** Bytes in a folder that are expensive to make, each by the hash of what it is made of. */
export interface ByteCache {
  /** What was made of that before; made now where it never was, or where its file is broken. */
  readonly get: (source: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Removes what was not asked for in so many days. */
  readonly forget: (days: number) => Promise<void>;
}

export function byteCache(folder: string): ByteCache {
  return {
    async get(source, make) {
      const path = join(folder, digestOf(source).toString("hex"));
      const kept = await readKept(path);
      if (kept) return kept;
      const bytes = await make();
      // A cache that cannot be written costs time, and nothing else.
      await keep(folder, path, bytes).catch(() => undefined);
      return bytes;
    },
    async forget(days) {
      const names = await readdir(folder).catch(() => []);
      const oldest = Date.now() - days * day;
      await Promise.all(
        names.map(async (name) => {
          const path = join(folder, name);
          // Another build may have renamed or removed it meanwhile.
          const found = await stat(path).catch(() => null);
          if (found && found.mtimeMs < oldest) await rm(path, { force: true });
        }),
      );
    },
  };
}

/** A file starts with the hash of what follows, so that half a file is never taken for a whole one. */
async function readKept(path: string): Promise<Buffer | null> {
  try {
    const file = await readFile(path);
    const bytes = file.subarray(digestLength);
    if (!digestOf(bytes).equals(file.subarray(0, digestLength))) return null;
    // Its time tells when it was last of use.
    await utimes(path, new Date(), new Date());
    return bytes;
  } catch {
    return null;
  }
}

/** Under another name first, because several builds may share the folder. */
async function keep(folder: string, path: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}-${randomUUID()}`;
  await writeFile(draft, Buffer.concat([digestOf(bytes), bytes]));
  await rename(draft, path);
}

function digestOf(bytes: string | Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
