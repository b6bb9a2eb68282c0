import Eleventy from "@11ty/eleventy";
import { compiledFile, eleventyInput } from "../../src/plugins/compiled-code.ts";
import { type BuildChoices, defaultChoices, toEnvironment } from "../../src/plugins/environment.ts";

/** The text of every file of a site by its path below the site's root, such as `/meetings/2020-09-14/`. */
export type BuiltSite = ReadonlyMap<string, string>;

/**
 * Builds a content folder with the project's own Eleventy config, without writing files. Builds read their options from
 * the process environment, so they must not overlap.
 */
export async function buildInMemory(
  content: string,
  choices: Partial<BuildChoices> = {},
): Promise<BuiltSite> {
  Object.assign(process.env, toEnvironment({ ...defaultChoices, content, quiet: true, ...choices }));
  const eleventy = new Eleventy(eleventyInput(), "_site", {
    configPath: compiledFile(".eleventy.ts"),
    quietMode: true,
    source: "cli",
  });
  eleventy.disableLogger();
  const pages = await eleventy.toJSON();
  return new Map(pages.map(({ url, content: text }) => [url, text]));
}

/** One file of a site; throws if it is missing. */
export function fileOf(site: BuiltSite, path: string): string {
  const text = site.get(path);
  if (text === undefined) throw new Error(`There is no ${path} among ${[...site.keys()].join(", ")}.`);
  return text;
}

/** The HTML pages of a site by path. */
export function htmlPages(site: BuiltSite): readonly (readonly [path: string, html: string])[] {
  return [...site].filter(([path]) => path.endsWith("/") || path.endsWith(".html"));
}
