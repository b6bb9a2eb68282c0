import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { importMinutes } from "../../src/import/import-minutes.ts";
import type { OldFile } from "../../src/import/selection/meetings-in-file.ts";
import { readNamedProfile } from "../read-profile.ts";
import type { Truth } from "./corpus-truth.ts";

/** Real minutes, which are not part of the project and so are absent on most machines. */
export const corpusFolder = "../shared/corpus/minutes";
export const hasCorpus = existsSync(corpusFolder);

/** The values of the real minutes, checked by hand. */
export const truthPath = "../shared/corpus/truth.json";
export const hasTruth = existsSync(truthPath);

/** Empty if there is no corpus. */
export function readCorpus(): OldFile[] {
  const names = hasCorpus ? readdirSync(corpusFolder) : [];
  return names.map((name) => ({
    path: name,
    relativePath: name,
    bytes: readFileSync(join(corpusFolder, name)),
  }));
}

/** Empty if there is no truth. */
export function readTruth(): readonly Truth[] {
  return hasTruth ? JSON.parse(readFileSync(truthPath, "utf8")) : [];
}

/** Imports the real minutes into a content folder, with the project's own settings and people. */
export async function writeCorpusContent(content: string): Promise<void> {
  for (const { target, text } of importMinutes(readCorpus(), readNamedProfile("osg")).files) {
    const path = join(content, "minutes", target);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const name of ["site.yaml", "people.yaml"]) await cp(join("content", name), join(content, name));
}
