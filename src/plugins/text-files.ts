import type { UserConfig } from "@11ty/eleventy";
import { paths } from "../format/urls.ts";
import type { SiteData } from "../model/site-data.ts";
import { atomFeed } from "../outputs/atom.ts";
import { csv } from "../outputs/csv.ts";
import { iCalendar } from "../outputs/icalendar.ts";
import { jsonFeed } from "../outputs/json-feed.ts";
import { linkManifestText } from "../outputs/link-manifest.ts";
import { robots, sitemap } from "../outputs/sitemap.ts";
import { addOutputFile } from "./output-file.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it writes a file. */
  readonly site: SiteData | null;
}

export const defaults = { site: null } satisfies Options;

/** Writes what other programs read: feeds, calendar, sitemap, JSON and CSV. */
export function textFiles(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site }: Options = { ...defaults, ...userOptions };
  if (!site) return;
  const add = (path: string, text: () => string): void => addOutputFile(config, path, text);
  for (const feed of [site.feed, ...site.personAndTopicFeeds])
    add(feed.path, () => atomFeed(site.metadata, feed));
  add(paths.feedJson, () => jsonFeed(site.metadata, site.feed, paths.feedJson));
  add(paths.calendar, () => iCalendar(site.calendar));
  add(paths.sitemap, () => sitemap(site.metadata, pagePaths(site)));
  add(paths.robots, () => robots(site.metadata));
  add(paths.links, () => linkManifestText(site.links));
  add(paths.searchJumps, () => `${JSON.stringify(site.pageNames)}\n`);
  add(paths.searchWords, () => `${site.searchWords.join("\n")}\n`);
  add(paths.archiveJson, () => json(site.archiveJson));
  for (const meeting of site.meetingJsons) add(paths.meetingJson(meeting.date), () => json(meeting));
  add(paths.ticketsCsv, () => csv(site.ticketRows));
  add(paths.queuesCsv, () => csv(site.queueRows));
  add(paths.releasesCsv, () => csv(site.releaseRows));
  add(paths.attendanceCsv, () => csv(site.attendanceRows));
  for (const chart of site.chartFiles) {
    add(chart.csvPath, () => csv(chart.rows));
    // On one line, because hundreds of counts with a line each are hard to read.
    add(chart.jsonPath, () => `${JSON.stringify(chart.json)}\n`);
  }
}

/** Pages for search engines: no redirects and no quarantined minutes. */
function pagePaths(site: SiteData): string[] {
  return [
    site.homePage,
    site.meetingIndexPage,
    ...site.yearPages,
    ...site.meetingPages.toReversed(),
    site.trendsPage,
    site.releasesPage,
    ...site.releasePages.toReversed(),
    ...[site.peoplePage, ...site.personPages, site.topicsPage, ...site.topicPages],
    ...[site.actionsPage, site.decisionsPage, site.supportPage],
  ].map(({ path }) => path);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
