import type { Diagnostic } from "../model/diagnostic.ts";

/** A content folder, before any minutes are read. */
export interface ContentFolder {
  readonly settings: { readonly path: string };
  readonly hasMinutesFolder: boolean;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Reports files among the minutes that are not read, and a missing folder, so that nothing is left out
 * silently.
 */
export function contentDiagnostics({ settings, hasMinutesFolder, skipped }: ContentFolder): Diagnostic[] {
  const start = { line: 1, column: 1 };
  const unread = skipped.map(
    ({ path, reason }): Diagnostic => ({
      ruleId: "skipped-file",
      severity: "warning",
      message: `the file is not read: ${reason}`,
      hint: "name minutes after their date, as in 2020-09-14.md, or move the file elsewhere",
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
    hint: "create it, or choose another folder with --content",
    file: folder,
    ...start,
  };
  return [...unread, missing];
}
