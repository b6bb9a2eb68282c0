import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { compiledFile, eleventyInput } from "../src/plugins/compiled-code.ts";
import { builtSiteMarker } from "../src/plugins/content/find-content.ts";
import { type BuildChoices, toEnvironment } from "../src/plugins/environment.ts";
import { LeakingMinutesError } from "../src/plugins/leaks/leaking-minutes.ts";
import { innermostError } from "../src/plugins/root-cause.ts";
import { filesWrittenBy } from "../src/plugins/writing/written-files.ts";
import { replaceFolder } from "./replace-folder.ts";

/** In characters. Linux limits the length of an environment variable. */
const maxLeakText = 100_000;
/** Builds of one site. Without some minutes others may leak, but rarely more than once. */
const maxBuilds = 5;

/**
 * Builds the site, replaces the output folder with it, and resolves to its number of files. Rejects with a
 * DiagnosticsError if minutes have errors, and with an Error if the output folder cannot be replaced. A
 * rejected build leaves the output unchanged. With `quarantine`, minutes that bring private text to pages are left out.
 */
export async function buildSite(choices: BuildChoices, output: string, builds = maxBuilds): Promise<number> {
  try {
    return await buildOnce(choices, output);
  } catch (error) {
    const found = innermostError(error);
    if (!choices.quarantine || !(found instanceof LeakingMinutesError) || builds <= 1) throw error;
    const leaks = [...choices.leaks, ...found.diagnostics];
    if (JSON.stringify(leaks).length > maxLeakText) throw error;
    if (!choices.quiet)
      console.warn("Some minutes would publish private text; building the site without them.");
    // Eleventy sets the exit code when a build fails.
    process.exitCode = 0;
    return buildSite({ ...choices, leaks }, output, builds - 1);
  }
}

async function buildOnce(choices: BuildChoices, output: string): Promise<number> {
  // A build ends before any code changes, so that it needs no thread that asks for changed code.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  const { default: Eleventy } = await import("@11ty/eleventy");
  let fileCount = 0;
  await replaceFolder(output, [".", choices.content], async (folder) => {
    Object.assign(process.env, toEnvironment(choices));
    const eleventy = new Eleventy(eleventyInput(), relative(process.cwd(), folder), {
      configPath: compiledFile(".eleventy.ts"),
      quietMode: true,
      source: "cli",
    });
    // Eleventy would log a stack trace for every diagnostic; it also throws what it logs.
    eleventy.disableLogger();
    const files = await filesWrittenBy(() => eleventy.write());
    fileCount = files.size;
    await writeFile(
      join(folder, builtSiteMarker),
      "This folder is made by Minutebook and replaced at every build.\n",
    );
    return files.add(builtSiteMarker);
  });
  return fileCount;
}
