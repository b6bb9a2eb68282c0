import { execFileSync } from "node:child_process";

/** What git prints in a folder; null where it fails or is not installed. */
export function git(folder: string, ...parameters: readonly string[]): string | null {
  try {
    return execFileSync("git", parameters, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}
