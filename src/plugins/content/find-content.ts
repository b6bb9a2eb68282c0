import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The content folder where nobody names one, from the folder that a command works in: `content` if it exists, and that
 * folder otherwise. Minutes are in its folder `minutes`, or in the folder itself if there is none.
 */
export function findContent(folder = "."): string {
  return isFolder(join(folder, "content")) ? "content" : ".";
}

/** The folder that minutes are in, and whether it is one of its own. */
export function minutesFolder(content: string): { readonly folder: string; readonly isOwn: boolean } {
  const own = join(content, "minutes");
  return isFolder(own) ? { folder: own, isOwn: true } : { folder: content, isOwn: false };
}

/** Folders beside minutes that hold other files: those of programs, and sites that were built. */
export function isForeignFolder(path: string, name: string): boolean {
  return /^(?:\.|_site$|node_modules$)/.test(name) || existsSync(join(path, builtSiteMarker));
}

/** A file in the folder of every built site, by which a later build knows that it may replace the folder. */
export const builtSiteMarker = ".minutebook";

/** Files of a project that hold no minutes, by their names. */
export function isProjectFile(name: string): boolean {
  return /^(?:readme|changelog|changes|history|contributing|code[-_]of[-_]conduct|licen[cs]e|security|governance|support|authors|maintainers|notice|todo|index|template|minutes[-_]template|agenda[-_]template|pull_request_template)\.md$/i.test(
    name,
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
