/** What a stage of a build took. */
export interface StageCost {
  readonly stage: string;
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of all threads of this process. */
  readonly cpu: number;
  /** Largest memory of this process up to the end of the stage, in megabytes. */
  readonly peak: number;
}

/**
 * Runs a stage of a build and measures it. Eleventy loads plugins by itself, so the figures travel as performance entries
 * of the process. See https://nodejs.org/api/perf_hooks.html
 */
export async function stage<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const cost: StageCost = {
    stage: name,
    wall: Math.round(performance.now() - start),
    cpu: Math.round((user + system) / 1000),
    peak: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  performance.measure(name, { start, detail: cost });
  return result;
}

/** The stages that have ended, in order. */
export function stageCosts(): StageCost[] {
  return performance
    .getEntriesByType("measure")
    .flatMap((entry) => ("detail" in entry && isStageCost(entry.detail) ? entry.detail : []));
}

function isStageCost(detail: unknown): detail is StageCost {
  return typeof detail === "object" && detail !== null && "stage" in detail && "peak" in detail;
}
