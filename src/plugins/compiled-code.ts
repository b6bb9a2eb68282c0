import { basename, join, relative, resolve } from "node:path";
import { packageFile, packageVersion } from "./package-folder.ts";

/** Where an installed package has its compiled code. */
const packedFolder = "dist";

/**
 * The compiled code of a source file, by its path from the project's root, such as `.eleventy.ts`. In a checkout, `scripts/run.js`
 * compiles the project and names the folder; tests do the same.
 */
export function compiledFile(source: string): string {
  return join(compiledFolder(), source.replace(/\.tsx?$/, ".js"));
}

/** Names the code, so that what one version has cached is not used by another. */
export function codeVersion(): string {
  return isInstalled() ? packageVersion() : basename(compiledFolder());
}

/** Whether this is an installed package, and no checkout; a checkout may have started it, so only its place counts. */
export function isInstalled(): boolean {
  return import.meta.dirname.startsWith(packageFile(packedFolder));
}

/** A folder without templates of its own, as a path from the current one: plugins add all pages and files. */
export function eleventyInput(): string {
  return relative(process.cwd(), packageFile("templates")) || ".";
}

function compiledFolder(): string {
  const { MINUTEBOOK_CODE: folder } = process.env;
  return folder && !isInstalled() ? resolve(folder) : packageFile(packedFolder);
}
