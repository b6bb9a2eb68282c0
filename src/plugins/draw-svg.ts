import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import { indexedPng } from "./indexed-png.ts";

const require = createRequire(import.meta.url);
// No font of the machine is used: there may be none, and a picture must be the same everywhere.
const fontFiles = ["400Regular/SourceSerif4_400Regular.ttf", "600SemiBold/SourceSerif4_600SemiBold.ttf"].map(
  (name) => require.resolve(`@expo-google-fonts/source-serif-4/${name}`),
);
const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Serif 4" };

/** An SVG without transparency as PNG. It is drawn on another thread. */
export async function drawSvg(svg: string): Promise<Buffer> {
  const picture = await renderAsync(svg, { font });
  return (await indexedPng(picture)) ?? picture.asPng();
}

/** Stands for all that a drawing depends on besides the SVG: the library, the fonts, and how this file uses them. */
export async function drawnWith(): Promise<string> {
  const own = ["./draw-svg.ts", "./indexed-png.ts"].map((name) => new URL(name, import.meta.url));
  const files = [require.resolve("@resvg/resvg-js/package.json"), ...fontFiles, ...own];
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}
