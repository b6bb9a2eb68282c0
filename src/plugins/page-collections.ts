import type { UserConfig } from "@11ty/eleventy";
import type { SiteData } from "../model/site-data.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before any page is rendered. */
  readonly site: SiteData | null;
}

/** Every kind of page; a template names the one that it shows. */
const pageKinds = [
  "homePage",
  "meetingIndexPage",
  "yearPages",
  "meetingPages",
  "quarantinePages",
  "trendsPage",
  "releasesPage",
  "releasePages",
  "peoplePage",
  "personPages",
  "topicsPage",
  "topicPages",
  "actionsPage",
  "decisionsPage",
  "supportPage",
  "redirectPages",
] as const satisfies readonly (keyof SiteData)[];

export const defaults = { site: null } satisfies Options;

/**
 * Offers each kind of page as a collection, over which one template paginates. Minutes are values to Eleventy and never
 * templates, so nothing in them can run.
 */
export function pageCollections(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site }: Options = { ...defaults, ...userOptions };
  config.addCollection("metadata", () => site?.metadata);
  for (const kind of pageKinds) config.addCollection(kind, () => (site ? [site[kind]].flat() : []));
}
