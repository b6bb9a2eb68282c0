import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { Bundle } from "./bundle-assets.ts";
import { addOutputFile } from "./output-file.ts";
import { packageFile } from "./package-folder.ts";

export interface Options {
  readonly bundle: Bundle | null;
}

export const defaults = { bundle: null } satisfies Options;

/** Publishes style sheets, fonts and scripts. See https://www.11ty.dev/docs/events/#eleventy.after */
export function assets(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { bundle }: Options = { ...defaults, ...userOptions };
  for (const { path, text } of bundle?.files ?? []) addOutputFile(config, path, () => text);
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode !== "fs") return;
    await mkdir(join(directories.output, "assets"), { recursive: true });
    for (const { source, path } of bundle?.fonts ?? [])
      await copyFile(packageFile(source), join(directories.output, path));
  });
}
