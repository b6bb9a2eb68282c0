import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { build } from "esbuild";
import { addOutputFile } from "./output-file.ts";

export interface Options {
  /** Style sheets and scripts; each becomes one file. */
  readonly entryPoints: readonly string[];
}

export const defaults = {
  entryPoints: [
    "templates/styles/site.css",
    "src/client/page/reader.ts",
    "src/client/charts/charts.ts",
    "src/client/search/search-page.ts",
    "src/client/search/search-dialog.ts",
    "src/client/page/keys-dialog.ts",
    "src/client/page/filter.ts",
    "src/client/page/redirect.ts",
    "src/client/offline/kept-pages.ts",
  ],
} satisfies Options;

/**
 * Bundles style sheets and scripts, and gives templates their paths as `assets`, keyed by name (`site.css`). A path
 * contains a hash of the content, so that a browser never combines a new page with an old style sheet.
 * See https://esbuild.github.io/api/ and https://www.11ty.dev/docs/data-global-custom/.
 */
export async function assets(config: UserConfig, userOptions: Partial<Options> = {}): Promise<void> {
  const options: Options = { ...defaults, ...userOptions };
  const { outputFiles } = await build({
    entryPoints: [...options.entryPoints],
    outdir: "assets",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022"],
    // Loaded at run time; the search plugin writes it.
    external: ["*/pagefind.js"],
    // Messages of libraries to developers are of no use to readers.
    drop: ["console"],
    legalComments: "none",
    logLevel: "silent",
  });
  const assetPaths: Record<string, string> = {};
  for (const file of outputFiles) {
    const name = basename(file.path);
    const hash = createHash("sha256").update(file.contents).digest("hex").slice(0, 10);
    const path = `/assets/${name.replace(".", `-${hash}.`)}`;
    assetPaths[name] = path;
    addOutputFile(config, path, () => file.text);
  }
  config.addGlobalData("assets", assetPaths);
  config.addWatchTarget("templates/styles/**/*.css", { resetConfig: true });
}
