import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import type { Assets } from "../../templates/components/page-props.ts";
import type { Appearance } from "../pipeline.ts";

/** Style sheets and scripts of the site. */
export interface Bundle {
  /** Site path of each; it holds a hash of the content, so that a browser never mixes an old style with a new page. */
  readonly paths: Assets;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Fonts that the style sheet names: where each is, and its site path. */
  readonly fonts: readonly { readonly source: string; readonly path: string }[];
}

const fontFolder = "templates/fonts";

/** Each becomes one file. */
const entryPoints = {
  "site.css": "templates/styles/site.css",
  "theme.js": "src/client/page/theme.ts",
  "reader.js": "src/client/page/reader.ts",
  "charts.js": "src/client/charts/charts.ts",
  "interactive-chart.js": "src/client/charts/interactive-chart.ts",
  "search-page.js": "src/client/search/search-page.ts",
  "search-dialog.js": "src/client/search/search-dialog.ts",
  "keys-dialog.js": "src/client/page/keys-dialog.ts",
  "landing.js": "src/client/page/landing.ts",
  "new-page.js": "src/client/editor/new-page.ts",
  "rich-text.js": "src/client/editor/paste/rich-text.ts",
  "filter.js": "src/client/page/filter.ts",
  "compare-page.js": "src/client/compare/compare-page.ts",
  "redirect.js": "src/client/page/redirect.ts",
  "kept-pages.js": "src/client/offline/kept-pages.ts",
} as const satisfies Readonly<Record<Exclude<keyof Assets, "source-serif-4.woff2">, string>>;

/**
 * Scripts import texts in English, or of every language; each site gets those in its own instead. Messages of rules are in
 * English everywhere. See https://esbuild.github.io/plugins/
 */
function textsIn(language: string): Plugin {
  const [scripts, everyLanguage] = [resolve("src/client"), resolve("src/texts/every-language.ts")];
  return {
    name: "texts",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/texts\/en\/[\w/-]+\.ts$/ }, ({ path, importer }) =>
        importer.startsWith(scripts)
          ? { path: resolve("src/texts", language, path.replace(/^.*\/texts\/en\//, "")) }
          : undefined,
      );
      onLoad({ filter: /\/every-language\.ts$/ }, ({ path }) =>
        path === everyLanguage
          ? {
              contents: `import * as texts from "./${language}/texts.ts"; export const everyLanguage = Object.values(texts);`,
              resolveDir: dirname(path),
            }
          : undefined,
      );
    },
  };
}

/** What the editor needs of some modules a browser knows by itself, or can do with less. */
const lighterModules: Readonly<Record<string, string>> = {
  [resolve("src/format/days/zones.ts")]: "zones.ts",
  entities: "character-references.ts",
  "entities/decode": "character-references.ts",
};

/** Gives scripts lighter modules with the same functions in place of some. See https://esbuild.github.io/plugins/ */
const withLighterModules: Plugin = {
  name: "lighter modules",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^entities(?:\/decode)?$|\/zones\.ts$/ }, ({ path, resolveDir }) => {
      const lighter = lighterModules[path.startsWith(".") ? resolve(resolveDir, path) : path];
      return lighter === undefined ? undefined : { path: resolve("src/client/editor/lighter", lighter) };
    }),
};

/** Overrides the colour of `tokens.css`; both are six digits after a hash sign. */
function accentStyle(accent: Appearance["accent"]): string {
  return accent ? `:root{--brand:light-dark(${accent.light},${accent.dark})}` : "";
}

let last: { readonly key: string; readonly bundle: Promise<Bundle> } | null = null;

/**
 * Bundles scripts with the texts of one language, and styles with the colour of a site, unless this process did so before and no style sheet changed since; a
 * server starts again when scripts change.
 */
export function bundleAssets(appearance: Appearance): Promise<Bundle> {
  const key = `${JSON.stringify(appearance)} ${stylesHash()}`;
  if (last?.key !== key) last = { key, bundle: bundle(appearance) };
  return last.bundle;
}

function stylesHash(): string {
  const hash = createHash("sha256");
  const folder = dirname(entryPoints["site.css"]);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted())
    if (name.endsWith(".css")) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/** See https://esbuild.github.io/api/#build */
async function bundle({ language, accent }: Appearance): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: Object.values(entryPoints),
    outdir: "assets",
    bundle: true,
    plugins: [textsIn(language), withLighterModules],
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
  const isFont = (path: string): boolean => path.endsWith(".woff2");
  const fonts = outputFiles
    .map(({ path }) => basename(path))
    .filter(isFont)
    .map((name) => ({
      source: `${fontFolder}/${name.replace(/-[A-Z0-9]+(?=\.)/, "")}`,
      path: `/assets/${name}`,
    }));
  const texts = outputFiles.filter(({ path }) => !isFont(path));
  const files = texts.map((file) => {
    const name = basename(file.path);
    const text = name === "site.css" ? file.text + accentStyle(accent) : file.text;
    const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
    return { name, path: `/assets/${name.replace(".", `-${hash}.`)}`, text };
  });
  const pathOf = (name: keyof Assets): string => files.find((file) => file.name === name)?.path ?? "";
  return {
    paths: {
      "site.css": pathOf("site.css"),
      "source-serif-4.woff2":
        fonts.find(({ source }) => basename(source) === "source-serif-4.woff2")?.path ?? "",
      "theme.js": pathOf("theme.js"),
      "reader.js": pathOf("reader.js"),
      "charts.js": pathOf("charts.js"),
      "interactive-chart.js": pathOf("interactive-chart.js"),
      "search-page.js": pathOf("search-page.js"),
      "search-dialog.js": pathOf("search-dialog.js"),
      "keys-dialog.js": pathOf("keys-dialog.js"),
      "landing.js": pathOf("landing.js"),
      "new-page.js": pathOf("new-page.js"),
      "rich-text.js": pathOf("rich-text.js"),
      "filter.js": pathOf("filter.js"),
      "compare-page.js": pathOf("compare-page.js"),
      "redirect.js": pathOf("redirect.js"),
      "kept-pages.js": pathOf("kept-pages.js"),
    },
    files,
    fonts,
  };
}
