import type { SourceFile } from "../model/source-file.ts";

/** A file that may hold old minutes. */
export interface OldFile extends SourceFile {
  /** Its path below the folder that is imported, which holds the meeting's day. */
  readonly below: string;
}
