import type { UserConfig } from "@11ty/eleventy";
import { defaultChoices } from "../environment.ts";
import { archive } from "./archive.ts";
import { belowPath } from "./below-path.ts";

/** What an Eleventy site may say about the archive that it has below one of its paths. */
export interface Options {
  /** Folder of the minutes, or with `minutes/` in it. Eleventy reads none of its files. */
  readonly content: string;
  /** Where the archive is in the site, such as `/minutes/`. */
  readonly path: string;
  /** The `pathPrefix` of the site, if it has one. */
  readonly pathPrefix: string;
  /** Public address of the archive; null for the one in `site.yaml`. */
  readonly url: string | null;
  /** Whether minutes with errors are left out instead of stopping the build. */
  readonly quarantine: boolean;
  /** Whether only errors are printed. */
  readonly quiet: boolean;
}

export const defaults = {
  content: "minutes",
  path: "/minutes/",
  pathPrefix: "/",
  url: null,
  quarantine: true,
  quiet: false,
} satisfies Options;

/**
 * Adds an archive of minutes below a path of an Eleventy site, with pages and layouts of its own.
 * See https://www.11ty.dev/docs/plugins/
 */
export async function minutebook(config: UserConfig, userOptions: Partial<Options> = {}): Promise<void> {
  const { content, path, pathPrefix, ...options }: Options = { ...defaults, ...userOptions };
  const names = (text: string): string[] => text.split("/").filter((name) => name !== "");
  const place = ["", ...names(path), ""].join("/");
  config.ignores.add(content);
  config.addWatchTarget(content, { resetConfig: true });
  await archive(belowPath(config, place), {
    ...defaultChoices,
    ...options,
    content,
    basePath: ["", ...names(pathPrefix), ...names(path), ""].join("/"),
  });
}

export default minutebook;
