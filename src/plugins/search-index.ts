import type { UserConfig } from "@11ty/eleventy";
import { noSecrets, type Secrets } from "../privacy/scan.ts";
import { stage } from "./stage.ts";
import { type IndexedSite, writeSearchIndex } from "./writing/write-search-index.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before anything is indexed. */
  readonly site: IndexedSite | null;
  readonly secrets: Secrets;
}

export const defaults = {
  site: null,
  secrets: noSecrets,
} satisfies Options;

/**
 * Indexes every section, item and fact, so that a search finds them by words, year, person, section and kind.
 * See https://www.11ty.dev/docs/events/#eleventy.after
 */
export function searchIndex(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, secrets }: Options = { ...defaults, ...userOptions };
  if (!site) return;
  config.on("eleventy.after", async ({ directories, outputMode }) => {
    if (outputMode === "fs")
      await stage("search index", () =>
        writeSearchIndex(site, secrets, directories.output, async () => true),
      );
  });
}
