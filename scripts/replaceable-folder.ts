import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { builtSiteMarker as marker } from "../src/plugins/content/find-content.ts";

/** Throws where a folder, or a file in its place, is not the output of a build, or contains what the build needs. */
export function assertReplaceable(output: string, folder: string, inputs: readonly string[]): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(`${output} is a file; choose a folder for --output.`);
  const inside = inputs.find((path) => contains(folder, realPath(path)));
  if (inside !== undefined)
    throw new Error(
      `${output} contains ${resolve(inside)}, which the build needs, so it cannot be replaced; choose another --output.`,
    );
  const entries = readdirSync(folder);
  if (entries.length > 0 && !entries.includes(marker))
    throw new Error(
      `${output} contains files that are not from a build, so it was not replaced; choose another --output, or empty it.`,
    );
}

/** The path with links resolved, if it exists. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : resolve(path);
}

function contains(folder: string, path: string): boolean {
  const fromFolder = relative(folder, path);
  return !isAbsolute(fromFolder) && fromFolder.split(sep)[0] !== "..";
}
