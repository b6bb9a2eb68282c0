import type { UserConfig } from "@11ty/eleventy";
import type { Bundle } from "./bundle-assets.ts";
import { addOutputFile } from "./output-file.ts";

export interface Options {
  readonly bundle: Bundle | null;
}

export const defaults = { bundle: null } satisfies Options;

/** Publishes style sheets, fonts and scripts. See https://www.11ty.dev/docs/copy/ */
export function assets(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { bundle }: Options = { ...defaults, ...userOptions };
  for (const { path, text } of bundle?.files ?? []) addOutputFile(config, path, () => text);
  for (const { source, path } of bundle?.fonts ?? []) config.addPassthroughCopy({ [source]: path.slice(1) });
}
