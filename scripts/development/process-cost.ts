import { spawnSync } from "node:child_process";

/** What a whole process took. */
export interface ProcessCost {
  /** Milliseconds of processor time: of all threads, in the process and in the system for it. */
  readonly time: number;
  /** Megabytes. */
  readonly memory: number;
  /** The last lines that it wrote to either stream. */
  readonly printed: string;
}

const report = `process.on("exit", () => { const { user, system } = process.cpuUsage(); console.log("\\n" + JSON.stringify([Math.round((user + system) / 1000), Math.round(process.resourceUsage().maxRSS / 1024)])); });`;

/** Runs a script of `scripts/` to its end. It may fail. */
export function costOf(script: string, parameters: readonly string[]): ProcessCost {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--max-semi-space-size=32",
      "--import",
      `data:text/javascript,${encodeURIComponent(report)}`,
      "scripts/run.js",
      script,
      ...parameters,
    ],
    { encoding: "utf8" },
  );
  const lines = stdout.trim().split("\n");
  const [time = Number.NaN, memory = Number.NaN]: number[] = JSON.parse(lines.at(-1) ?? "[]");
  return { time, memory, printed: `${lines.slice(0, -1).join("\n")}\n${stderr}` };
}
