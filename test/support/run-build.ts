import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Builds a site with the public command in a separate process, so that builds can run in parallel and do not change the
 * environment of the tests. Rejects with the output of a failed command.
 */
export async function runBuild(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  await promisify(execFile)(process.execPath, ["scripts/run.js", "build", ...parameters], {
    env: { ...process.env, ...environment },
  });
}
