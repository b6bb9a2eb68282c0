import type { SkippedFile } from "../model/content/content-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** A content folder, before any minutes are read. */
export interface ContentFolder {
  readonly settings: { readonly path: string };
  /** Or minutes without such a folder. */
  readonly hasMinutesFolder: boolean;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Reports files among the minutes that are not read, and a missing folder, so that nothing is left out
 * silently.
 */
export function contentDiagnostics({ settings, hasMinutesFolder, skipped }: ContentFolder): Diagnostic[] {
  const start = { line: 1, column: 1 };
  const unread = skipped.map(
    ({ path, reason, severity }): Diagnostic => ({
      ruleId: severity === "error" ? "unreadable-file" : "skipped-file",
      severity,
      message: `the file ${severity === "error" ? "cannot be" : "is not"} read: ${reason}`,
      hint:
        severity === "error"
          ? "make it a regular file that the build may read, or remove it"
          : "name minutes after their date, as in 2020-09-14.md, or move the file elsewhere",
      file: path,
      ...start,
    }),
  );
  if (hasMinutesFolder) return unread;
  const folder = settings.path.replace(/[^/]*$/, "minutes");
  const missing: Diagnostic = {
    ruleId: "no-minutes-folder",
    severity: "error",
    message: "there are no minutes: no such folder, and no Markdown file with a day beside it",
    hint: "create the folder, name a file after its day, such as 2020-09-14.md, or choose another folder with --content",
    file: folder,
    ...start,
  };
  return [...unread, missing];
}
