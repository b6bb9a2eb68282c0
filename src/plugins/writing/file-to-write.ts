export interface TextFile {
  /** Site path, such as `/meetings/2020-09-14/`. */
  readonly path: string;
  readonly text: string;
}

export interface BinaryFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of the earlier site that the new one has too. */
export interface UnchangedFile {
  readonly path: string;
  /** That of its path and text, see `textDigest`. */
  readonly digest: string;
}

export type FileToWrite = TextFile | BinaryFile | UnchangedFile;
