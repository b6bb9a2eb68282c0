import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import type { PageMaker } from "../site-files.ts";
import { filePath } from "../writing/file-path.ts";
import { digestOf } from "./checked-file.ts";
import { readDigests, writeDigests } from "./digest-list.ts";

/** Finds pages of the earlier site that need no rendering, because they still show the same. */
export interface UnchangedPages {
  readonly page: PageMaker;
  /** Saves the digests of this build. */
  readonly save: () => void;
}

/** `file` lists two digests for each page: of its view and of its text. `output` is the folder that the build fills. */
export function unchangedPages(file: string, output: string): UnchangedPages {
  const earlier = readDigests(file);
  const texts = new Map(earlier.flatMap((shown, at) => (at % 2 === 0 ? [[shown, earlier[at + 1]]] : [])));
  const known: string[] = [];
  return {
    page(view, render) {
      const { path } = view;
      const before = bytesOf(join(output, filePath(path)));
      // A first build has no earlier pages, so it computes no digests.
      if (before === null) return { path, text: render() };
      const shown = digest(serialize(view));
      const text = texts.get(shown) === digest(before) ? null : render();
      known.push(shown, digest(text ?? before));
      return text === null ? { path, bytes: before } : { path, text };
    },
    save: () => writeDigests(file, known),
  };
}

function digest(content: string | Uint8Array): string {
  return digestOf(content).toString("latin1");
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
