import type { UserConfig } from "@11ty/eleventy";
import type { Assets } from "../../templates/components/page-props.ts";
import type { TeamComponents } from "../../templates/components/team/replaceable.ts";
import { paths } from "../format/urls.ts";
import type { SiteData } from "../model/site-data.ts";
import { textsFor } from "../texts/languages.ts";
import { addOutputFile } from "./output-file.ts";
import { singlePages } from "./single-pages.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it renders a page. */
  readonly site: SiteData | null;
  readonly assets: Assets | null;
  /** Of the team, in place of ours. */
  readonly components: TeamComponents;
  /** Whether a server makes the pages when a browser asks for them; only the page for unknown addresses is written then. */
  readonly isServed: boolean;
}

export const defaults = { site: null, assets: null, components: {}, isServed: false } satisfies Options;

/**
 * Lets Eleventy render single pages, such as the front page. To Eleventy each is a function without data, so that nothing in
 * minutes can run, and no data of another site can change them. See https://www.11ty.dev/docs/virtual-templates/
 */
export function eleventyPages(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, assets, components, isServed }: Options = { ...defaults, ...userOptions };
  if (!site || !assets) return;
  const { metadata } = site;
  const layout = { metadata, assets, texts: textsFor(metadata.language) };
  for (const [path, text] of singlePages(site, layout, components))
    if (!isServed || path === paths.notFound) addOutputFile(config, path, text);
}
