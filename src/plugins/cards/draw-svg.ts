import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import { packageFile } from "../package-folder.ts";
import { indexedPng } from "./indexed-png.ts";

const require = createRequire(import.meta.url);
// System fonts differ, and there may be none; a picture is the same on every machine.
const fontFiles = ["400Regular/SourceSerif4_400Regular.ttf", "600SemiBold/SourceSerif4_600SemiBold.ttf"].map(
  (name) => require.resolve(`@expo-google-fonts/source-serif-4/${name}`),
);
const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "Source Serif 4" };

/**
 * Draws an SVG of flat colours on an opaque background as PNG, on another thread. All colours are written as `#20262c`.
 * See https://github.com/thx/resvg-js.
 */
export async function drawSvg(svg: string, background: string): Promise<Buffer> {
  const colours = new Set(svg.match(/#[\da-f]{6}\b/g));
  colours.delete(background);
  return indexedPng(await renderAsync(svg, { font }), background, [...colours]);
}

/** Draws an SVG of that height as PNG, with its transparency. */
export async function drawPicture(svg: string, height: number): Promise<Buffer> {
  return (await renderAsync(svg, { font, fitTo: { mode: "height", value: height } })).asPng();
}

/** A hash of everything besides the SVG that determines a picture: library, fonts, and the code that uses them. */
export async function drawingVersion(): Promise<string> {
  // An installed package has compiled code instead, which its version names.
  const own = ["package.json", "src/plugins/cards/draw-svg.ts", "src/plugins/cards/indexed-png.ts"]
    .map(packageFile)
    .filter(existsSync);
  const files = [require.resolve("@resvg/resvg-js/package.json"), ...fontFiles, ...own];
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}
