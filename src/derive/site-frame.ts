import type { SiteFrame } from "../model/pages.ts";
import type { Facts } from "./facts.ts";

/** What every page shows around its content. */
export function siteFrame({ settings, meetings }: Facts, basePath: string): SiteFrame {
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    basePath,
    url: settings.url,
    indexing: settings.indexing,
    offline: settings.offline,
    repositoryUrl: settings.repository?.url ?? null,
    meetingCount: meetings.length,
    firstDate: meetings[0]?.date ?? null,
    latestDate: meetings.at(-1)?.date ?? null,
  };
}
