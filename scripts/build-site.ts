import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { type BuildChoices, toEnvironment } from "../src/plugins/environment.ts";

/** Tells our own output from a folder that holds somebody's files. */
const marker = ".minutebook";

/**
 * Builds the site beside the output folder and then puts it in its place in one step, so that a build that fails leaves
 * the earlier output as it was. Rejects with a FindingsError where minutes have errors, and with a plain Error where the
 * output folder holds something else than an earlier site.
 */
export async function buildSite(choices: BuildChoices, output: string): Promise<void> {
  await refuseForeignFolder(output);
  const workFolder = join(dirname(resolve(output)), `.${basename(resolve(output))}-building-${process.pid}`);
  const cleanUp = (): Promise<void> => rm(workFolder, { recursive: true, force: true });
  try {
    await mkdir(workFolder, { recursive: true });
    Object.assign(process.env, toEnvironment(choices));
    const eleventy = new Eleventy("templates", relative(process.cwd(), workFolder), {
      configPath: ".eleventy.ts",
      quietMode: true,
      source: "cli",
    });
    // Eleventy would print a stack trace for every finding; what it has to say is thrown anyway.
    eleventy.disableLogger();
    await eleventy.write();
    await writeFile(
      join(workFolder, marker),
      "This folder is made by Minutebook and replaced at every build.\n",
    );
    await replaceFolder(output, workFolder);
  } finally {
    await cleanUp();
  }
}

async function refuseForeignFolder(output: string): Promise<void> {
  const entries = existsSync(output) ? await readdir(output) : [];
  if (entries.length > 0 && !entries.includes(marker)) {
    throw new Error(
      `${output} holds files that no build made, so it is left alone; choose another --output, or empty it`,
    );
  }
}

async function replaceFolder(folder: string, replacement: string): Promise<void> {
  const old = `${replacement}-old`;
  if (existsSync(folder)) await rename(folder, old);
  await rename(replacement, folder).catch(async (error: unknown) => {
    if (existsSync(old)) await rename(old, folder);
    throw error;
  });
  await rm(old, { recursive: true, force: true });
}
