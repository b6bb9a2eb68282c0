import type { Diagnostic } from "../model/diagnostic.ts";

/** What is known of a content folder before any minutes are read. */
export interface ContentFolder {
  readonly settings: { readonly path: string };
  readonly hasMinutesFolder: boolean;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/** Files that lie among the minutes and are not read, and the folder where it is missing: nothing is left out in silence. */
export function contentDiagnostics({ settings, hasMinutesFolder, skipped }: ContentFolder): Diagnostic[] {
  const start = { line: 1, column: 1 };
  const unread = skipped.map(
    ({ path, reason }): Diagnostic => ({
      ruleId: "skipped-file",
      severity: "warning",
      message: `the file is not read: ${reason}`,
      hint: "name minutes after their day, as in 2020-09-14.md, or keep the file elsewhere",
      file: path,
      ...start,
    }),
  );
  if (hasMinutesFolder) return unread;
  const folder = settings.path.replace(/[^/]*$/, "minutes");
  const missing: Diagnostic = {
    ruleId: "no-minutes-folder",
    severity: "error",
    message: "the folder for minutes is missing",
    hint: "make it, or name the right folder with --content",
    file: folder,
    ...start,
  };
  return [...unread, missing];
}
