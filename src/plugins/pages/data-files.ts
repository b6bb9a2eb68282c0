import type { LayoutProps } from "../../../templates/components/page-props.ts";
import { paths } from "../../format/urls.ts";
import type { ListName, Page } from "../../model/pages.ts";
import type { SiteData } from "../../model/site-data.ts";
import { atomFeed } from "../../outputs/atom.ts";
import { csv } from "../../outputs/csv.ts";
import { iCalendar } from "../../outputs/icalendar.ts";
import { jsonFeed } from "../../outputs/json-feed.ts";
import { linkManifestText } from "../../outputs/link-manifest.ts";
import { llmsText } from "../../outputs/llms.ts";
import { robots, sitemap } from "../../outputs/sitemap.ts";
import { jsonSchema } from "../../pipeline.ts";
import { json, one, type PlannedFiles } from "./planned-files.ts";

/** Feeds, calendar, tables and lists of the whole archive, one of each. */
export function* dataFiles(site: SiteData, { texts }: LayoutProps): Generator<PlannedFiles> {
  yield one(paths.feed, () => atomFeed(site.metadata, site.feed));
  yield one(paths.digest, () => atomFeed(site.metadata, site.digest));
  yield one(paths.feedJson, () => jsonFeed(site.metadata, site.feed, paths.feedJson));
  yield one(paths.calendar, () => iCalendar(site.calendar));
  yield one(paths.sitemap, () => sitemap(site.metadata, indexedPages(site)));
  yield one(paths.llms, () => llmsText(site.metadata, site.archiveJson, texts));
  yield one(paths.robots, () => robots(site.metadata));
  yield one(paths.links, () => linkManifestText(site.links));
  yield one(paths.searchJumps, () => {
    const { series, people, releases, namedTopics } = site.pageNames;
    return json({ series, people, releases, namedTopics });
  });
  yield one(paths.searchTopics, () => json(site.pageNames.topics));
  yield one(paths.archiveJson, () => json(site.archiveJson));
  yield one(paths.minutesSchema, () => json(jsonSchema("minutes")));
  yield one(paths.siteSchema, () => json(jsonSchema("site")));
  yield one(paths.peopleSchema, () => json(jsonSchema("people")));
  yield one(paths.ticketsCsv, () => csv(site.ticketRows));
  yield one(paths.queuesCsv, () => csv(site.queueRows));
  yield one(paths.releasesCsv, () => csv(site.releaseRows));
  yield one(paths.attendanceCsv, () => csv(site.attendanceRows));
  yield one(paths.actionsCsv, () => csv(site.actionRows));
}

/** Pages that a search engine should list: no redirects, no empty lists, and no pages of minutes with errors. */
function indexedPages(site: SiteData): string[] {
  const { meetings, releases } = site.pageNames;
  const held = (name: ListName): string[] => (site.metadata.holdings[name] ? [paths[name]] : []);
  return [
    ...[site.homePage, site.meetingIndexPage, ...site.yearPages].map(pathOf),
    ...meetings.toReversed().map((id) => paths.meeting(id)),
    ...site.seriesPages.flatMap((plan) => plan.paths),
    ...[...held("trends"), ...held("releases")],
    ...releases.toReversed().map(paths.release),
    ...[...held("people"), ...site.peopleYearPages.flatMap((plan) => plan.paths)],
    ...site.personPages.flatMap((plan) => plan.paths),
    ...[...held("topics"), ...site.topicPages.flatMap((plan) => plan.paths)],
    ...[...held("actions"), ...held("decisions"), ...held("support"), ...site.listYearPages.map(pathOf)],
    ...[...held("durations"), ...held("compare")],
  ];
}

function pathOf({ path }: Page): string {
  return path;
}
