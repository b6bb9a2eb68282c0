export type Severity = "error" | "warning";

/** A place in a text file; both counts start at 1, and front matter lines are counted. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One finding about one file. An error keeps the file out of the archive; a warning does not. */
export interface Diagnostic extends Position {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What was found and what was expected, as prose without a full stop. */
  readonly message: string;
  /** What to do about it, as prose. */
  readonly hint: string;
  /** The file's path as a user would type it, such as `content/minutes/2020/2020-09-14.md`. */
  readonly file: string;
}

/** One file as it lies on disk: untrusted bytes and where they came from. */
export interface SourceFile {
  /** The path that a user would type, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
