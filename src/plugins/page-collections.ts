import type { UserConfig } from "@11ty/eleventy";
import type { SiteData } from "../model/site-data.ts";

export interface Options {
  /** Null where the settings could not be read; the build then stops before any page is rendered. */
  readonly site: SiteData | null;
}

export const defaults = { site: null } satisfies Options;

/**
 * Offers each kind of page as a collection, over which one template paginates. Minutes are values to Eleventy and never
 * templates, so nothing in them can run.
 */
export function pageCollections(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site }: Options = { ...defaults, ...userOptions };
  config.addCollection("frame", () => site?.frame);
  config.addCollection("home", () => (site ? [site.home] : []));
  config.addCollection("index", () => (site ? [site.index] : []));
  config.addCollection("trends", () => (site ? [site.trends] : []));
  config.addCollection("releases", () => (site ? [site.releases] : []));
  config.addCollection("releasePages", () => site?.releasePages ?? []);
  config.addCollection("years", () => site?.years ?? []);
  config.addCollection("meetings", () => site?.meetings ?? []);
  config.addCollection("quarantined", () => site?.quarantined ?? []);
  config.addCollection("people", () => (site ? [site.people] : []));
  config.addCollection("persons", () => site?.persons ?? []);
  config.addCollection("topics", () => (site ? [site.topics] : []));
  config.addCollection("issues", () => site?.issues ?? []);
  config.addCollection("actions", () => (site ? [site.actions] : []));
  config.addCollection("decisions", () => (site ? [site.decisions] : []));
  config.addCollection("support", () => (site ? [site.support] : []));
  config.addCollection("redirects", () => site?.redirects ?? []);
}
