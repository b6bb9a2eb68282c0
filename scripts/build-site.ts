import { readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { type BuildChoices, toEnvironment } from "../src/plugins/environment.ts";
import { marker, replaceFolder } from "./replace-folder.ts";

/**
 * Builds the site and puts it in the place of the output folder, and resolves to its number of files. Rejects with a
 * DiagnosticsError where minutes have errors, and with a plain Error where the output folder cannot be replaced; the output
 * is then as it was.
 */
export async function buildSite(choices: BuildChoices, output: string): Promise<number> {
  let fileCount = 0;
  await replaceFolder(output, [".", choices.content], async (folder) => {
    Object.assign(process.env, toEnvironment(choices));
    const eleventy = new Eleventy("templates", relative(process.cwd(), folder), {
      configPath: ".eleventy.ts",
      quietMode: true,
      source: "cli",
    });
    // Eleventy would print a stack trace for every finding; what it has to say is thrown anyway.
    eleventy.disableLogger();
    await eleventy.write();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    fileCount = entries.filter((entry) => entry.isFile()).length;
    await writeFile(join(folder, marker), "This folder is made by Minutebook and replaced at every build.\n");
  });
  return fileCount;
}
