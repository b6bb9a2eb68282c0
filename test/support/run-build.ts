import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Builds a site by the command that everybody uses, in a process of its own, so that builds can run side by side and
 * none leaves anything in the tests' environment. Rejects with what the command printed.
 */
export async function runBuild(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/build.ts", ...parameters], {
    env: { ...process.env, ...environment },
  });
}
