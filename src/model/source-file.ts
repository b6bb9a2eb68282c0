/** One file as it lies on disk: untrusted bytes and where they came from. */
export interface SourceFile {
  /** The path that a user would type, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
