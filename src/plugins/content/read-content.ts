import { type Dirent, lstatSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import pMap from "p-map";
import { dayInPath } from "../../format/days/meeting-day.ts";
import type { ImageFile } from "../../model/content/images.ts";
import type { Severity, SourceFile } from "../../model/diagnostic.ts";
import { type ContentFiles, hasImageName } from "../../pipeline.ts";
import { systemCode, systemReason } from "../system-error.ts";
import { isForeignFolder, isProjectFile, minutesFolder } from "./find-content.ts";
import { findRepository } from "./find-repository.ts";
import { readImageFile } from "./read-image-file.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** A file that its author may expect in the archive, and why it is not part of it. */
interface SkippedFile {
  readonly path: string;
  readonly reason: string;
  /** An error if the file may hold minutes, which would be lost. */
  readonly severity: Severity;
}

/** Links that are checked at the same time. */
const linksAtOnce = 32;

/** Reads a content folder. Paths are relative to the current folder. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const settings = readSettingsFile(folder);
  const people = readSource(join(folder, "people.yaml"));
  const template = readSource(join(folder, "template.md"));
  const { folder: place, isOwn } = minutesFolder(folder);
  const entries = await entriesBelow(place, (path, name) => !isOwn && isForeignFolder(path, name));
  const texts = (entries ?? []).filter(isText);
  const paths = texts.filter((entry) => !isProjectText(entry)).map(pathOf);
  const projectFiles = texts.filter(isProjectText).map((entry) => userPath(pathOf(entry)));
  const minutes = paths.toSorted(byText).map(readSource);
  const pictures = (await picturesIn(folder)).map(readSource);
  // Images may also lie beside the folder of minutes, where other folders need not be readable.
  const beside = isOwn
    ? await entriesBelow(folder, (path, name) => path === place || isForeignFolder(path, name), false)
    : [];
  const images = [...(entries ?? []), ...(beside ?? [])].filter(isImage).map(pathOf);
  const others = await pMap(isOwn ? (entries ?? []) : [], overlooked, { concurrency: linksAtOnce });
  return {
    settings,
    people: isSource(people) ? people : null,
    minutes: minutes.filter(isSource),
    template: isSource(template) ? template : null,
    pictures: pictures.filter(isSource),
    images: images.toSorted(byText).map(imageFile),
    hasMinutesFolder: isOwn,
    skipped: [people, ...minutes, ...others].filter(isSkipped).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    surroundings: {
      folder: projectName(folder),
      repository: findRepository(folder),
      projectFiles: projectFiles.toSorted(byText),
    },
  };
}

/** The name of a folder, or of the one above it where its own says only what is in it. */
function projectName(folder: string): string {
  const path = resolve(folder);
  return /^(?:content|minutes|meetings|docs|notes)$/i.test(basename(path))
    ? basename(dirname(path))
    : basename(path);
}

function byText(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/** Files beside `site.yaml` that may be a logo or an icon; none if there is no such folder. */
async function picturesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.(?:svg|png)$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** A missing file is read as an empty one, which the settings reader reports. */
export function readSettingsFile(folder: string): SourceFile {
  const path = join(folder, "site.yaml");
  const settings = readSource(path);
  if (isSkipped(settings)) throw new Error(`${settings.path} cannot be read: ${settings.reason}.`);
  return settings ?? { path: userPath(path), bytes: new Uint8Array() };
}

/** The style sheet beside `site.yaml`; null if there is none. */
export function readStyleFile(folder: string): SourceFile | null {
  const style = readSource(join(folder, "style.css"));
  if (isSkipped(style)) throw new Error(`${style.path} cannot be read: ${style.reason}.`);
  return style;
}

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
function imageFile(path: string): ImageFile {
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

function isSkipped(file: SourceFile | SkippedFile | null): file is SkippedFile {
  return file !== null && "reason" in file;
}

/**
 * All entries below a folder, not through links and not in foreign folders; null if there is no such folder, or if it cannot be
 * read and need not be.
 */
async function entriesBelow(
  folder: string,
  isForeign: (path: string, name: string) => boolean,
  mustBeRead = true,
): Promise<Dirent[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const below = await pMap(
      entries.filter(
        (entry) =>
          entry.isDirectory() && !entry.name.includes(undecodable) && !isForeign(pathOf(entry), entry.name),
      ),
      async (entry) => (await entriesBelow(pathOf(entry), isForeign, mustBeRead)) ?? [],
      { concurrency: 1 },
    );
    return [...entries, ...below.flat()];
  } catch (error) {
    if (!mustBeRead || ["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return null;
    throw new Error(`${userPath(folder)} cannot be read: ${systemReason(error)}.`);
  }
}

/** A symbolic link to an image is listed too, so that a finding can say that it is not followed. */
function isImage(entry: Dirent): boolean {
  return (entry.isFile() || entry.isSymbolicLink()) && hasImageName(entry.name);
}

function isText(entry: Dirent): boolean {
  return entry.isFile() && entry.name.endsWith(".md");
}

/** In a folder that is named after a day, any file may hold its minutes. */
function isProjectText(entry: Dirent): boolean {
  return isProjectFile(entry.name) && dayInPath(userPath(pathOf(entry))) === null;
}

/** What Node puts in the place of bytes that are not UTF-8, so that the file cannot be found by this name. */
const undecodable = "\ufffd";

function unnamed(path: string): SkippedFile {
  return { path: userPath(path), reason: "its name is not UTF-8", severity: "error" };
}

/** A file or folder that is skipped although its name suggests minutes; null for everything else. */
async function overlooked(entry: Dirent): Promise<SkippedFile | null> {
  const path = pathOf(entry);
  if (isText(entry)) return null;
  if (entry.isDirectory()) return entry.name.includes(undecodable) ? unnamed(path) : null;
  if (/^(?:\.|readme\.)/i.test(entry.name)) return null;
  const ending = /\.(?:md|mdown|mkd|markdown)$/i.exec(entry.name)?.[0];
  if (entry.isSymbolicLink()) {
    const isFolder = await leadsToFolder(path);
    const reason = isFolder ? "it is a link to a folder" : "it is a link to another file";
    return isFolder || ending ? { path: userPath(path), reason, severity: "warning" } : null;
  }
  if (!ending) return null;
  const reason = entry.isFile() ? `its name ends in ${ending}` : "it is not a regular file";
  return { path: userPath(path), reason, severity: "warning" };
}

async function leadsToFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}

function userPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}
