import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { SourceFile } from "../../model/diagnostic.ts";
import type { ContentFiles } from "../../pipeline.ts";
import { entriesBelow, isImage, isProjectText, isText, pathOf } from "./content-entries.ts";
import { isForeignFolder, minutesFolder } from "./find-content.ts";
import { findRepository } from "./find-repository.ts";
import { overlookedFiles } from "./overlooked-files.ts";
import { imageFile, isSkipped, isSource, readSource, userPath } from "./read-source.ts";

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
  const others = isOwn ? await overlookedFiles(entries ?? []) : [];
  return {
    settings,
    people: isSource(people) ? people : null,
    minutes: minutes.filter(isSource),
    template: isSource(template) ? template : null,
    pictures: pictures.filter(isSource),
    images: images.toSorted(byText).map(imageFile),
    hasMinutesFolder: isOwn,
    skipped: [...[people, ...minutes].filter(isSkipped), ...others].toSorted((a, b) =>
      a.path < b.path ? -1 : 1,
    ),
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
