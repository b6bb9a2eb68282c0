import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { memoize } from "../../format/reuse/memoize.ts";
import { createTextPool } from "../../format/reuse/text-pool.ts";
import type { SourceFile } from "../../model/diagnostic.ts";
import type { Knowledge, KnownFile } from "../../pipeline.ts";
import { digestOf, readChecked, writeChecked } from "./checked-file.ts";

/** Keeps what was parsed on disk, so that another build parses only the files that changed since. */
export interface MinutesCache {
  /** What is kept of files that are still the same. A file of the cache that is missing or damaged holds nothing. */
  readonly load: (files: readonly SourceFile[]) => Knowledge;
  /** A cache that cannot be written only costs time. */
  readonly save: (knowledge: Knowledge) => void;
}

/** The minutes are spread over several files of the cache, so that little is written after one of them changed. */
const shardCount = 32;

/** One file of the cache. */
interface Shard {
  readonly parsedBy: string;
  readonly files: readonly (Pick<KnownFile, "coordinates" | "parsed"> & {
    readonly path: string;
    readonly digest: string;
  })[];
}

/** `version` names the code that parses: what other code has parsed is neither used nor kept. */
export function minutesCache(folder: string, version: string): MinutesCache {
  const own = join(folder, version);
  const pathOf = (shard: number): string => join(own, String(shard));
  /** What the cache holds, so that only files of it that change are written. */
  const kept = new Map<number, string>();
  return {
    load(files) {
      const byPath = new Map(files.map((file) => [file.path, file]));
      const known: KnownFile[] = [];
      let parsedBy = "";
      for (let number = 0; number < shardCount; number += 1) {
        const shard = readShard(pathOf(number));
        // All were parsed with the same settings, or some are left of an earlier build.
        if (shard === null || (parsedBy !== "" && shard.parsedBy !== parsedBy)) continue;
        parsedBy = shard.parsedBy;
        kept.set(number, contentOf(shard));
        for (const { path, digest, coordinates, parsed } of shard.files) {
          const source = byPath.get(path);
          if (source && contentDigest(source) === digest)
            known.push({ source, coordinates, parsed, file: null });
        }
      }
      createTextPool()(known.map(({ parsed }) => parsed));
      return { files: known, parsedBy };
    },
    save({ files, parsedBy }) {
      const shards = Array.from({ length: shardCount }, (): Shard["files"][number][] => []);
      for (const { source, coordinates, parsed } of files)
        shards[(digestOf(source.path)[0] ?? 0) % shardCount]?.push({
          path: source.path,
          digest: contentDigest(source),
          coordinates,
          parsed,
        });
      try {
        for (const [number, filesOfShard] of shards.entries()) {
          const shard = { parsedBy, files: filesOfShard };
          if (filesOfShard.length === 0) rmSync(pathOf(number), { force: true });
          else if (kept.get(number) !== contentOf(shard)) writeChecked(pathOf(number), serialize(shard));
        }
        for (const name of readdirSync(folder))
          if (name !== version) rmSync(join(folder, name), { recursive: true, force: true });
      } catch {
        // The next build parses again.
      }
    },
  };
}

/** Differs whenever a shard holds something else. */
function contentOf({ parsedBy, files }: Shard): string {
  return JSON.stringify([parsedBy, files.map(({ path, digest }) => [path, digest])]);
}

function readShard(path: string): Shard | null {
  const content = readChecked(path);
  try {
    return content && deserialize(content);
  } catch {
    return null;
  }
}

/** What a file holds does not change, and it is asked for when the cache is read and when it is written. */
const contentDigest = memoize(({ bytes }: SourceFile): string => digestOf(bytes).toString("hex"));
