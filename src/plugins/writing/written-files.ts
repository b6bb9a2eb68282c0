import { channel } from "node:diagnostics_channel";
import { filePath } from "./file-path.ts";

/** Eleventy loads the plugins that write, so a build cannot pass them a list to fill. */
const written = channel("minutebook:written");

/** Announces that a build writes the file of a site path. */
export function announceWritten(path: string): void {
  written.publish(path);
}

/** Runs some work and returns the files that are announced meanwhile, as paths below the output folder. */
export async function filesWrittenBy(work: () => Promise<unknown>): Promise<Set<string>> {
  const files = new Set<string>();
  const add = (path: unknown): unknown => files.add(filePath(String(path)));
  written.subscribe(add);
  try {
    await work();
    return files;
  } finally {
    written.unsubscribe(add);
  }
}
