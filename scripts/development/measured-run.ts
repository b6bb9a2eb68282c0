import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Seconds and megabytes of a whole process. */
export interface Cost {
  readonly wall: number;
  readonly peak: number;
}

/** Runs a command to its end; one that fails ends the benchmark, because its time would mean nothing. */
export async function run(command: string, parameters: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, parameters, { stdio: ["ignore", "ignore", "pipe"] });
  let peak = 0;
  let complaint = "";
  child.stderr.on("data", (text: Buffer) => {
    complaint += text.toString();
  });
  // Linux tells the largest memory of a process only while it runs.
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 20);
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")} failed:\n${complaint}`);
  return { wall: (performance.now() - started) / 1000, peak };
}

/** Megabytes; 0 on a system without /proc. */
function peakOf(pid: number | undefined): number {
  try {
    const found = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(found?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The median of each. */
export function middle(costs: readonly Cost[]): Cost {
  return { wall: median(costs.map(({ wall }) => wall)), peak: median(costs.map(({ peak }) => peak)) };
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
