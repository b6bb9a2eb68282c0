import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import type { PageFiles } from "../pages/planned-page.ts";
import { filePath } from "../writing/file-path.ts";
import type { TextFile, UnchangedFile } from "../writing/file-to-write.ts";
import { digestOf } from "./checked-file.ts";
import { readDigests, textDigest, writeDigests } from "./digest-list.ts";

/** Finds pages of the earlier site that need no rendering, because they still show the same. */
export interface UnchangedPages {
  /** Null if the earlier site lacks a file of the page. */
  readonly files: (page: Omit<PageFiles, "content">) => readonly (TextFile | UnchangedFile)[] | null;
  /** Saves the digests of this build. */
  readonly save: () => void;
}

/** `list` has two digests for each file: of the view of its page and of its text. `output` is the folder that the build fills. */
export function unchangedPages(list: string, output: string): UnchangedPages {
  const earlier = readDigests(list);
  const texts = new Map(earlier.flatMap((shown, at) => (at % 2 === 0 ? [[shown, earlier[at + 1]]] : [])));
  const known: string[] = [];
  return {
    files({ view, paths, make }) {
      const before = paths.flatMap((path) => earlierFile(path, output) ?? []);
      // A first build has no earlier pages, so it computes no digests.
      if (before.length < paths.length) return null;
      const shown = digestOf(serialize(view));
      const isSame = before.every(({ path, digest }) => texts.get(textDigest(path, shown)) === digest);
      const files = isSame ? before : make();
      for (const file of files)
        known.push(
          textDigest(file.path, shown),
          "text" in file ? textDigest(file.path, file.text) : file.digest,
        );
      return files;
    },
    save: () => writeDigests(list, known),
  };
}

function earlierFile(path: string, output: string): UnchangedFile | null {
  try {
    return { path, digest: textDigest(path, readFileSync(join(output, filePath(path)))) };
  } catch {
    return null;
  }
}
