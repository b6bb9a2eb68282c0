import { createHash } from "node:crypto";
import type { UserConfig } from "@11ty/eleventy";
import type { Assets } from "../../templates/components/page-props.ts";
import { paths } from "../format/urls.ts";
import type { PrecacheManifest, SiteData } from "../model/site-data.ts";
import { workerCode } from "./client/client-code.ts";
import { addOutputFile } from "./output-file.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it writes a file. */
  readonly site: Pick<SiteData, "metadata" | "homePage" | "meetingIndexPage"> | null;
  readonly assets: Assets | null;
  /** Files that every cached page needs; other scripts are cached with the first page that uses them. */
  readonly kept: readonly (keyof Assets)[];
}

export const defaults = {
  site: null,
  assets: null,
  kept: ["site.css", "icon.svg", "source-serif-4.woff2", "theme.js", "reader.js", "kept-pages.js"],
} satisfies Options;

/**
 * Writes the service worker, which caches visited pages for offline reading. Its address never changes: if the settings
 * disable it, another worker at the same address unregisters it in browsers that have it.
 * See https://developer.mozilla.org/en-US/docs/Web/API/Service_Worker_API.
 */
export async function serviceWorker(config: UserConfig, userOptions: Partial<Options> = {}): Promise<void> {
  const { site, assets, kept }: Options = { ...defaults, ...userOptions };
  if (!site || !assets) return;
  const script = await workerCode(site.metadata.offline ? "offline" : "unregister");
  const keptAssets = kept.map((name) => assets[name]);
  const manifest = (): PrecacheManifest => ({
    version: createHash("sha256")
      .update(JSON.stringify([site.metadata, site.homePage, site.meetingIndexPage, keptAssets]))
      .digest("hex")
      .slice(0, 10),
    pages: [site.homePage.path, site.meetingIndexPage.path],
    assets: keptAssets,
    offlinePage: paths.offline,
  });
  addOutputFile(config, paths.serviceWorker, () =>
    site.metadata.offline ? `const precache=${JSON.stringify(manifest())};\n${script}` : script,
  );
}
