import { channel } from "node:diagnostics_channel";
import { filePath } from "./file-path.ts";

/** Eleventy loads plugins by itself, so the names travel through a channel of the process. */
const made = channel("minutebook:made");

/** Announces that a build has made the file of a site path. */
export function announceMade(path: string): void {
  made.publish(path);
}

/** Runs some work and returns the files that are announced meanwhile, as paths below the output folder. */
export async function filesMadeBy(work: () => Promise<unknown>): Promise<Set<string>> {
  const files = new Set<string>();
  const add = (path: unknown): unknown => files.add(filePath(String(path)));
  made.subscribe(add);
  try {
    await work();
    return files;
  } finally {
    made.unsubscribe(add);
  }
}
