import type { UserConfig } from "@11ty/eleventy";
import type { SiteData } from "../model/site-data.ts";
import { textsFor } from "../texts/languages.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it renders a page. */
  readonly site: SiteData | null;
}

/** The pages that there is one of; a template names the one that it shows. */
const pageKinds = [
  "homePage",
  "meetingIndexPage",
  "trendsPage",
  "releasesPage",
  "peoplePage",
  "topicsPage",
  "actionsPage",
  "decisionsPage",
  "supportPage",
] as const satisfies readonly (keyof SiteData)[];

export const defaults = { site: null } satisfies Options;

/**
 * Offers each page that there is one of as a collection, over which its template paginates. Minutes are values to Eleventy
 * and never templates, so nothing in them can run. See https://www.11ty.dev/docs/collections-api/
 */
export function pageCollections(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site }: Options = { ...defaults, ...userOptions };
  config.addGlobalData("metadata", site?.metadata);
  config.addGlobalData("texts", textsFor(site?.metadata.language ?? "en"));
  for (const kind of pageKinds) config.addCollection(kind, () => (site ? [site[kind]] : []));
}
