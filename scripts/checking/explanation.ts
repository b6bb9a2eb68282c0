import type { PipelineResult } from "../../src/pipeline.ts";

/** What was worked out of an archive, and from where, a line each. */
export function explanationLines({
  origins,
  ignored,
}: Pick<PipelineResult, "origins" | "ignored">): string[] {
  const found = origins();
  const width = Math.max("ignored".length, ...found.map(({ key }) => key.length));
  return [
    ...found.map(({ key, value, from }) => `${key.padEnd(width)}  ${value} (${from})`),
    ...ignored.map((path) => `${"ignored".padEnd(width)}  ${path} (no minutes by its name, and no day)`),
  ];
}
