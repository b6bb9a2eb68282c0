import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { SourceFile } from "../model/minutes-file.ts";
import type { ContentFiles } from "../pipeline.ts";

/** Reads a content folder. Paths are given as a user in the current folder would type them. */
export async function readContentFiles(folder: string): Promise<ContentFiles> {
  const settingsPath = join(folder, "site.yaml");
  // A missing file reads as an empty one, which the settings reader then complains about.
  const settings = (await readSource(settingsPath)) ?? {
    path: userPath(settingsPath),
    bytes: new Uint8Array(),
  };
  const minutes = await markdownFiles(join(folder, "minutes"));
  const sources = await Promise.all(minutes.map(readSource));
  return {
    settings,
    people: await readSource(join(folder, "people.yaml")),
    minutes: sources.filter((source) => source !== null),
  };
}

/** Null where there is no such file. */
async function readSource(path: string): Promise<SourceFile | null> {
  try {
    return { path: userPath(path), bytes: await readFile(path) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Every `.md` file below a folder, sorted, so that the same content gives the same site on every disk. */
async function markdownFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".md") && entry.name !== "README.md")
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function userPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
