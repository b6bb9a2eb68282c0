import { spawn } from "node:child_process";

export interface Outcome {
  readonly code: number | null;
  readonly printed: string;
  readonly complained: string;
}

/** Runs a script as npm does. If a signal is given, sends it as soon as the script prints anything. */
export function run(
  script: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  signal: NodeJS.Signals | null = null,
): Promise<Outcome> {
  const child = spawn(process.execPath, ["scripts/run.js", script, ...parameters], {
    env: { ...process.env, GITHUB_ACTIONS: "", ...environment },
  });
  let [printed, complained] = ["", ""];
  child.stdout.on("data", (data: Buffer) => {
    printed += data.toString();
    if (signal) child.kill(signal);
  });
  child.stderr.on("data", (data: Buffer) => {
    complained += data.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, printed, complained }));
  });
}
