import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { fail } from "../fail.ts";
import { readOptions } from "../options.ts";

readOptions({
  usage: "npm run fonts",
  purpose: `Makes the fonts of the site in templates/fonts/ from those of Fontsource: only the weights and
features that the style sheets use, and what English needs in a file of its own, which every page loads.`,
  options: [],
});

/** What English needs, with the signs of the pages; the same characters as in templates/styles/fonts.css. */
const english = [...characters(0x20, 0x7e), ..."\u00a0±·–—‘’“”…›−"];

/** The file of Fontsource, and the characters that ours takes from it. */
const fonts = [
  { name: "source-serif-4", from: "latin", wanted: english },
  { name: "source-serif-4-latin", from: "latin", wanted: [...characters(0xa1, 0xff), ..."ıŒœ‚„†•‹€™↑↓"] },
  { name: "source-serif-4-latin-ext", from: "latin-ext", wanted: characters(0x100, 0x24f) },
  { name: "source-serif-4-greek", from: "greek", wanted: characters(0x370, 0x3ff) },
  { name: "source-serif-4-cyrillic", from: "cyrillic", wanted: [...characters(0x400, 0x45f), "Ґ", "ґ"] },
] as const;

const require = createRequire(import.meta.url);
try {
  for (const { name, from, wanted } of fonts) {
    const file = require.resolve(
      `@fontsource-variable/source-serif-4/files/source-serif-4-${from}-wght-normal.woff2`,
    );
    const font = await subsetFont(await readFile(file), [...wanted].join(""), {
      targetFormat: "woff2",
      keepFeatures: ["kern", "mark", "mkmk", "ccmp"],
      variationAxes: { wght: { min: 400, max: 600, default: 400 } },
    });
    await writeFile(`templates/fonts/${name}.woff2`, font);
    console.log(`templates/fonts/${name}.woff2: ${font.length} bytes`);
  }
} catch (error) {
  fail(error);
}

function characters(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
