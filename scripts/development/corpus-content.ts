import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { importMinutes } from "../../src/import/import-minutes.ts";
import { readNamedProfile } from "../read-profile.ts";

/** Real minutes; no part of the project, so absent on most machines. */
export const corpusFolder = "../shared/corpus/minutes";

export const hasCorpus = existsSync(corpusFolder);

/** Imports the real minutes into a content folder with the project's own settings and people. */
export async function writeCorpusContent(content: string): Promise<void> {
  const old = readdirSync(corpusFolder).map((below) => ({
    path: below,
    below,
    bytes: readFileSync(join(corpusFolder, below)),
  }));
  for (const { target, text } of importMinutes(old, readNamedProfile("osg")).files) {
    const path = join(content, "minutes", target);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const name of ["site.yaml", "people.yaml"]) await cp(join("content", name), join(content, name));
}
