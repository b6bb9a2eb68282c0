import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BuildEvent, RenderedPage, UserConfig } from "@11ty/eleventy";
import { createFileWriter } from "../writing/write-file.ts";

type After = BuildEvent & { readonly results: RenderedPage[] };

/**
 * A config whose pages and files are below a path of the site, such as `/minutes/`. To plugins that path is the root. What they
 * add is written beside what Eleventy renders, so that no layout, data or transform of the site changes it, and everything is
 * written at each build, also while Eleventy serves the site.
 */
export function belowPath(config: UserConfig, path: string): UserConfig {
  const texts = new Map<string, () => string>();
  let pages: readonly RenderedPage[] = [];
  const inFolder = (directories: BuildEvent["directories"]): BuildEvent["directories"] => ({
    ...directories,
    output: join(directories.output, path),
  });
  const addTo = (results: RenderedPage[], added: readonly RenderedPage[]): void => {
    for (const page of added) results.push({ ...page, url: path + page.url.slice(1) });
  };
  config.on("eleventy.after", ({ directories, outputMode, results }) => {
    pages = [...texts].map(([url, text]) => ({ url, inputPath: "", outputPath: url, content: text() }));
    if (outputMode !== "fs") return addTo(results, pages);
    const write = createFileWriter(inFolder(directories).output);
    for (const { url, content } of pages) write(url, content);
  });
  const onAfter = async (event: After, listener: (event: After) => unknown): Promise<void> => {
    const results = [...pages];
    const directories = inFolder(event.directories);
    try {
      await listener({ ...event, runMode: "build", directories, results });
    } catch (error) {
      // Such as private text, of which no page may stay.
      if (event.outputMode === "fs") rmSync(directories.output, { recursive: true, force: true });
      throw error;
    }
    addTo(event.results, results.slice(pages.length));
  };
  const moved: UserConfig = {
    ignores: config.ignores,
    addPlugin: (plugin, options) => plugin(moved, options),
    addTemplateFormats: () => undefined,
    addWatchTarget: (watched, options) => config.addWatchTarget(watched, options),
    addTemplate: (_, text, { permalink }) => {
      texts.set(String(permalink), text);
    },
    on(name: "eleventy.before" | "eleventy.after", listener: (event: After) => void | Promise<void>) {
      if (name === "eleventy.before") config.on(name, (event) => listener({ ...event, results: [] }));
      else config.on(name, (event) => onAfter(event, listener));
    },
    setEventEmitterMode: (mode) => config.setEventEmitterMode(mode),
  };
  return moved;
}
