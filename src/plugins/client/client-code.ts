import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { OutputFile } from "esbuild";
import type { Assets } from "../../../templates/components/page-props.ts";
import { compiledFile } from "../compiled-code.ts";
import { packageFile } from "../package-folder.ts";
import { bundledOnce } from "./bundled-once.ts";
import { textsIn } from "./client-texts.ts";
import { withLighterModules } from "./lighter-modules.ts";
import { withoutAbouts } from "./without-abouts.ts";

export interface ClientFile {
  readonly name: string;
  readonly text: string;
}

/** Style sheets and scripts as browsers load them, before a site adds its own colours. */
export interface ClientCode {
  readonly files: readonly ClientFile[];
  /** What scripts of one page share; they import it by its name, which holds a hash of it. */
  readonly parts: readonly ClientFile[];
  /** Fonts that the style sheet names: the file in the package, and the site path. */
  readonly fonts: readonly { readonly source: string; readonly path: string }[];
}

/** The two service workers: one that keeps pages, and one that removes the other from browsers. */
export type WorkerName = "offline" | "unregister";

export const fontFolder = "templates/fonts";

/** Each becomes one file. */
const entryPoints = {
  "site.css": "templates/styles/site.css",
  "compare.css": "templates/styles/compare.css",
  "attendance.css": "templates/styles/attendance.css",
  "search-page.css": "templates/styles/search-page.css",
  "year.css": "templates/styles/year.css",
  "topic.css": "templates/styles/topic.css",
  "editor.css": "templates/styles/editor.css",
  "theme.js": "src/client/page/theme.ts",
  "reader.js": "src/client/page/reader.ts",
  "charts.js": "src/client/charts/charts.ts",
  "interactive-chart.js": "src/client/charts/interactive-chart.ts",
  "search-page.js": "src/client/search/search-page.ts",
  "on-demand.js": "src/client/editor/on-demand.ts",
  "filter.js": "src/client/page/filter.ts",
  "compare-page.js": "src/client/compare/compare-page.ts",
  "since-visit.js": "src/client/visits/since-visit.ts",
  "actions-page.js": "src/client/actions/actions-page.ts",
  "redirect.js": "src/client/page/redirect.ts",
  "kept-pages.js": "src/client/offline/kept-pages.ts",
} as const;

/** Each becomes one file, which `reader.js` loads by its name. */
export const scriptsOnDemand = {
  "search-dialog.js": "src/client/search/search-dialog.ts",
  "keys-dialog.js": "src/client/page/keys-dialog.ts",
  "landing.js": "src/client/page/landing.ts",
} as const;

/** Each becomes one file, and what both hold becomes another: who writes minutes loads both. */
const editorScripts = {
  "new-page.js": "src/client/editor/new-page.ts",
  "reading.js": "src/client/editor/reading.ts",
} as const;

type FileName = Exclude<keyof Assets, "source-serif-4.woff2" | "icon.svg">;
const entryNames: Readonly<Record<FileName | keyof typeof scriptsOnDemand, string>> = {
  ...entryPoints,
  ...scriptsOnDemand,
  ...editorScripts,
};

/**
 * The style sheets, and the scripts with the texts of a language. An installed package holds them ready to use, and a checkout
 * bundles them once. `stylesHash` differs for other style sheets and fonts.
 */
export async function clientCode(language: string, stylesHash: string): Promise<ClientCode> {
  const prepared = preparedFile(`${language}.json`);
  if (prepared !== null) return JSON.parse(prepared);
  return bundledOnce(keptFile(language), stylesHash, () => bundleClient(language));
}

/** A service worker as a script. */
export async function workerCode(name: WorkerName): Promise<string> {
  return (
    preparedFile(`${name}-worker.js`) ??
    (await bundledOnce(keptFile(`${name}-worker`), "", () => bundleWorker(name)))
  );
}

/** Beside the compiled code, whose folder is another when any source but a style sheet changes. */
function keptFile(name: string): string {
  return compiledFile(`client/${name}`);
}

/** A file that was made when the package was; null in a checkout. */
function preparedFile(name: string): string | null {
  const path = compiledFile(`client/${name}`);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** See https://esbuild.github.io/api/#build */
export async function bundleClient(language: string): Promise<ClientCode> {
  const { build } = await import("esbuild");
  const bundled = async (entries: readonly string[], splitting: boolean): Promise<readonly OutputFile[]> => {
    const { outputFiles } = await build({
      absWorkingDir: packageFile("."),
      entryPoints: [...entries],
      outdir: "assets",
      bundle: true,
      splitting,
      chunkNames: "part-[hash]",
      plugins: [textsIn(language), withLighterModules, withoutAbouts],
      minify: true,
      write: false,
      format: "esm",
      loader: { ".woff2": "file" },
      assetNames: "[name]-[hash]",
      // Fonts lie beside the style sheet.
      publicPath: ".",
      target: ["es2022"],
      // Messages of libraries to developers are of no use to readers.
      drop: ["console"],
      legalComments: "none",
      logLevel: "silent",
    });
    return outputFiles;
  };
  const outputs = (
    await Promise.all([
      bundled([...Object.values(entryPoints), ...Object.values(scriptsOnDemand)], false),
      bundled(Object.values(editorScripts), true),
    ])
  ).flat();
  const named = (isWanted: (name: string) => boolean): ClientFile[] =>
    outputs
      .filter(({ path }) => isWanted(basename(path)))
      .map(({ path, text }) => ({ name: basename(path), text }));
  return {
    files: named((name) => name in entryNames),
    parts: named((name) => name.startsWith("part-")),
    fonts: outputs
      .map(({ path }) => basename(path))
      .filter((name) => name.endsWith(".woff2"))
      .map((name) => ({
        source: `${fontFolder}/${name.replace(/-[A-Z0-9]+(?=\.)/, "")}`,
        path: `/assets/${name}`,
      })),
  };
}

export async function bundleWorker(name: WorkerName): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: packageFile("."),
    entryPoints: [`src/client/offline/worker/${name}-worker.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022"],
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
