import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { close, createIndex } from "pagefind";

export interface Options {
  /** Files of Pagefind that our own search page does not need. */
  readonly leaveOut: RegExp;
}

export const defaults = { leaveOut: /-ui\.|component-ui|highlight/ } satisfies Options;

/** Indexes every rendered page that opts in with `data-pagefind-body`, so that the search page can find its sections. */
export function searchIndex(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { leaveOut }: Options = { ...defaults, ...userOptions };
  config.on("eleventy.after", async ({ directories, outputMode, results }) => {
    if (outputMode !== "fs") return;
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`the search index could not be made: ${errors.join("; ")}`);
    try {
      const pages = results.filter(
        ({ content }) => typeof content === "string" && content.includes("data-pagefind-body"),
      );
      await Promise.all(pages.map(({ url, content }) => index.addHTMLFile({ url, content })));
      const { files } = await index.getFiles();
      const folder = join(directories.output, "pagefind");
      // While serving, fragments of what has been taken out of the minutes would stay there.
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      const wanted = files.filter(({ path }) => !leaveOut.test(path));
      for (const below of new Set(wanted.map(({ path }) => dirname(path))))
        await mkdir(join(folder, below), { recursive: true });
      await Promise.all(wanted.map(({ path, content }) => writeFile(join(folder, path), content)));
    } finally {
      await close();
    }
  });
}
