import { readFile } from "node:fs/promises";
import type { UserConfig } from "@11ty/eleventy";
import type { Bundle } from "./bundle-assets.ts";
import { addOutputFile } from "./output-file.ts";
import { packageFile } from "./package-folder.ts";
import { createFileWriter } from "./writing/write-file.ts";

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
    const write = createFileWriter(directories.output);
    for (const { source, path } of bundle?.fonts ?? []) write(path, await readFile(packageFile(source)));
  });
}
