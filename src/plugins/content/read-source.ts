import { lstatSync } from "node:fs";
import { relative, sep } from "node:path";
import type { SkippedFile } from "../../model/content/content-files.ts";
import type { ImageFile } from "../../model/content/images.ts";
import type { SourceFile } from "../../model/diagnostic.ts";
import { readImageFile } from "./read-image-file.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** What this process has read, by path, so that a server does not read thousands of files at each save. */
const known = new Map<string, { readonly stamp: string; readonly source: SourceFile }>();

/** Null if there is no such file. */
export function readSource(path: string): SourceFile | SkippedFile | null {
  const stamp = stampOf(path);
  const before = known.get(path);
  if (before && before.stamp === stamp) return before.source;
  const read = readRegularFile(path);
  if (read instanceof Uint8Array) {
    const source = { path: userPath(path), bytes: read };
    if (stamp === null) known.delete(path);
    else known.set(path, { stamp, source });
    return source;
  }
  if (read !== null) return { path: userPath(path), ...read, severity: "error" };
  return path.includes(undecodable) ? unnamed(path) : null;
}

const knownImages = new Map<string, { readonly stamp: string; readonly image: ImageFile }>();

/** The same object as before for a file that has not changed. */
export function imageFile(path: string): ImageFile {
  const stamp = stampOf(path);
  const before = knownImages.get(path);
  if (before && before.stamp === stamp) return before.image;
  const image = { path: userPath(path), read: () => readImageFile(path) };
  if (stamp === null) knownImages.delete(path);
  else knownImages.set(path, { stamp, image });
  return image;
}

/** Milliseconds in which a file may change twice without a trace in the times of its file system. */
const clockTick = 100;

/** Differs whenever the content of a file may differ; null if it may change again without a trace, or cannot be read. */
function stampOf(path: string): string | null {
  try {
    const { ino, size, mtimeMs, ctimeMs } = lstatSync(path);
    return ctimeMs > Date.now() - clockTick ? null : [ino, size, mtimeMs, ctimeMs].join(" ");
  } catch {
    return null;
  }
}

export function isSource(file: SourceFile | SkippedFile | null): file is SourceFile {
  return file !== null && "bytes" in file;
}

export function isSkipped(file: SourceFile | SkippedFile | null): file is SkippedFile {
  return file !== null && "reason" in file;
}

/** What Node puts in the place of bytes that are not UTF-8, so that the file cannot be found by this name. */
export const undecodable = "\ufffd";

export function unnamed(path: string): SkippedFile {
  return { path: userPath(path), reason: "its name is not UTF-8", severity: "error" };
}

/** A path from the current folder, with forward slashes, as a user would type it. */
export function userPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}
