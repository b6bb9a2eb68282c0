export type Severity = "error" | "warning";

/** A position in a text file. Both numbers start at 1, and front matter lines count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Path of a front matter value as typed, such as `["tickets", "Open"]`; items of lists count from 0. An empty last step stands
 * for the name of a count instead of its value.
 */
export type FieldPath = readonly string[];

/**
 * A change of a file's text, in one of its lines: the first `found` at or after the position is replaced. Where the line
 * holds no such text any more, nothing may be changed.
 */
export interface TextEdit extends Position {
  /** Never empty. */
  readonly found: string;
  readonly replacement: string;
}

/** An error or warning about one file. An error keeps the file out of the archive; a warning does not. */
export interface Diagnostic extends Position {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What was found and what was expected, in words, without a full stop. */
  readonly message: string;
  /** How to fix it, in words. */
  readonly hint: string;
  /** Path as a user would type it, such as `content/minutes/2020/2020-09-14.md`. */
  readonly file: string;
  /** What puts it right, only where that is certain. */
  readonly fix?: readonly TextEdit[];
}

/** A file's path and its untrusted bytes. */
export interface SourceFile {
  /** Path as a user would type it, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
