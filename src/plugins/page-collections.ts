import type { UserConfig } from "@11ty/eleventy";
import type { SiteData } from "../model/site-data.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it renders a page. */
  readonly site: SiteData | null;
}

/** Every kind of page; a template names its own. */
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
 * Adds a collection for each kind of page, which one template paginates. Minutes are data to Eleventy, never templates,
 * so that no code in them can run. See https://www.11ty.dev/docs/collections-api/.
 */
export function pageCollections(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site }: Options = { ...defaults, ...userOptions };
  config.addCollection("metadata", () => site?.metadata);
  for (const kind of pageKinds) config.addCollection(kind, () => (site ? [site[kind]].flat() : []));
}
