import type { Diagnostic, SourceFile } from "../model/diagnostic.ts";
import { decode } from "./decode.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";

/** A minutes file, decoded and split; what its values mean is not looked at yet. */
export interface MinutesFile {
  readonly path: string;
  /** Null if the bytes are not usable text; the diagnostics say why. */
  readonly front: FrontMatter | null;
  /** About the bytes and the text as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readMinutesFile(file: SourceFile): MinutesFile {
  const { text, diagnostics } = decode(file);
  return {
    path: file.path,
    front: text === null ? null : readFrontMatter(text, file.path),
    diagnostics,
  };
}
