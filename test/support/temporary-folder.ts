import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A new folder with some files, removed after the test. Concurrent tests pass their own `whenFinished`. */
export function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  whenFinished: (cleanUp: () => void) => void = onTestFinished,
): string {
  const folder = mkdtempSync(join(tmpdir(), "minutebook-test-"));
  whenFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
