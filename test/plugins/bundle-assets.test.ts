import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { bundleAssets } from "../../src/plugins/bundle-assets.ts";
import { unreadAreas } from "../../src/plugins/client/client-texts.ts";
import { withLighterModules } from "../../src/plugins/client/lighter-modules.ts";
import { rules } from "../../src/rules/check-archive.ts";
import { english } from "../../src/texts/en/texts.ts";
import { keys } from "../../src/texts/es/keys.ts";
import { filter } from "../../src/texts/es/search/filter.ts";

test("the scripts of a site in Spanish hold the texts in Spanish, in whatever folder these are", async () => {
  const { files } = await bundleAssets({ language: "es", accent: null, style: null });
  const scriptOf = (name: string): string | undefined =>
    files.find(({ path }) => path.startsWith(`/assets/${name}-`))?.text;
  // Both are words of letters that no script escapes.
  expect(scriptOf("filter")).toContain(filter.label);
  expect(scriptOf("keys-dialog")).toContain(keys.close);
});

test("scripts import only what the site has", async () => {
  const { files } = await bundleAssets({ language: "en", accent: null, style: null });
  const paths = files.map(({ path }) => path);
  const imported = files
    .filter(({ path }) => path.endsWith(".js"))
    .flatMap(({ text }) => [...text.matchAll(/"\.\/([^"]+\.js)"/g)].map(([, name]) => `/assets/${name}`));
  expect(imported.length).toBeGreaterThan(4);
  expect(imported.filter((path) => !paths.includes(path))).toEqual([]);
});

test("a site has each script and style once", async () => {
  const { files } = await bundleAssets({ language: "en", accent: null, style: null });
  const names = files.map(({ path }) => path.replace(/-[\da-f]{10}(?=\.)/, ""));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("scripts hold the rules of minutes without what only the documentation says about them", async () => {
  const { files } = await bundleAssets({ language: "en", accent: null, style: null });
  const text = files.map((file) => file.text).join("\n");
  expect(rules.filter(({ id }) => !text.includes(JSON.stringify(id)))).toEqual([]);
  expect(rules.filter(({ about }) => text.includes(about.slice(0, 30))).map(({ id }) => id)).toEqual([]);
});

test("scripts read all areas of the texts but those that are left out of them", async () => {
  const sources = (await sourcesOf("src/client/editor/reading.ts")).map((path) => readFileSync(path, "utf8"));
  const read = sources.flatMap((source) => [
    ...[...source.matchAll(/\btexts\.(\w+)/g)].map(([, area = ""]) => area),
    ...[...source.matchAll(/\{([^{}]*)(?:\{[^{}]*\} )?\}(?: =(?: \w+\.)*|: ?)\s*[Tt]exts\b(?!\.)/g)].flatMap(
      ([, areas = ""]) => areas.split(",").map((area) => area.replace(/:.*/s, "").trim()),
    ),
  ]);
  const areas = Object.keys(english).filter((area) => area !== "language");
  expect(new Set(areas.filter((area) => !read.includes(area)))).toEqual(new Set(unreadAreas));
});

/** The files of ours that a script is made of, but those of the texts. */
async function sourcesOf(script: string): Promise<string[]> {
  const { metafile } = await build({
    ...{ entryPoints: [script], bundle: true, write: false, metafile: true, format: "esm" },
    plugins: [withLighterModules],
  });
  return Object.keys(metafile.inputs).filter((path) => !/^(?:node_modules|src\/texts)\//.test(path));
}
