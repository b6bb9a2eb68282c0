import type { VNode } from "preact";
import type { LayoutProps } from "../../templates/components/page-props.ts";
import type { TeamComponents } from "../../templates/components/team/replaceable.ts";
import ListYear from "../../templates/many/list-year.tsx";
import PeopleYear from "../../templates/many/people-year.tsx";
import Person from "../../templates/many/person.tsx";
import PersonYear from "../../templates/many/person-year.tsx";
import Quarantine from "../../templates/many/quarantine.tsx";
import Redirect from "../../templates/many/redirect.tsx";
import Series from "../../templates/many/series.tsx";
import Year from "../../templates/many/year.tsx";
import New from "../../templates/new.tsx";
import { paths } from "../format/urls.ts";
import type { Chart } from "../model/chart.ts";
import type { SocialCard } from "../model/meeting-page.ts";
import type { ListName, Page } from "../model/pages.ts";
import type { Planned, SiteData } from "../model/site-data.ts";
import { atomFeed } from "../outputs/atom.ts";
import { chartJson, chartRows } from "../outputs/chart-file.ts";
import { csv } from "../outputs/csv.ts";
import { iCalendar } from "../outputs/icalendar.ts";
import { jsonFeed } from "../outputs/json-feed.ts";
import { linkManifestText } from "../outputs/link-manifest.ts";
import { llmsText } from "../outputs/llms.ts";
import { robots, sitemap } from "../outputs/sitemap.ts";
import { jsonSchema } from "../pipeline.ts";
import { meetingTexts, pageFiles, picture } from "./pages/page-files.ts";
import {
  type PageMaker,
  type PlannedPage,
  plannedMeeting,
  plannedRelease,
  plannedTopic,
} from "./pages/planned-page.ts";
import { renderPage } from "./pages/render-page.ts";
import type { BinaryFile, TextFile } from "./writing/file-to-write.ts";

/** A file of the site, or the picture of a card that is still to be drawn; `path` is the site path. */
export type SiteFile = TextFile | BinaryFile | { readonly path: string; readonly card: SocialCard };

/** Files that are made together when they are asked for. */
export type PlannedFiles<Known = never> = Planned<readonly (SiteFile | Known)[]>;

/**
 * Every file of which there may be thousands, and the data files. Those that need little of the archive come first, so that
 * a server finds a meeting without computing anything else. `components` are those of the team; `page` may return
 * files of an earlier build, or what another thread makes files from, in place of making them.
 */
export function* siteFiles<Known = never>(
  site: SiteData,
  layout: LayoutProps,
  components: TeamComponents = {},
  page: PageMaker<Known> = ({ make }) => make(),
): Generator<PlannedFiles<Known>> {
  const html = (page: VNode): string => renderPage(page, components);
  const filesOf = (plan: PlannedPage): readonly (TextFile | Known)[] =>
    page({ ...plan, make: () => pageFiles(plan.content(), layout, components) });
  yield* planned(site.meetingPages, (view) => [
    ...filesOf(plannedMeeting(view, site)),
    { path: view.card.path, card: view.card },
  ]);
  for (const view of site.quarantinePages) yield one(view.path, () => html(Quarantine({ view, ...layout })));
  for (const { paths: made, make } of site.images)
    yield {
      paths: made,
      make() {
        const bytes = make();
        return bytes === null ? [] : made.map((path) => ({ path, bytes }));
      },
    };
  for (const { paths: made, make } of site.meetingJsons)
    yield { paths: made, make: () => made.map((path) => ({ path, text: json(make()) })) };
  for (const { path, make } of site.movedJsons) yield one(path, () => json(make()));
  for (const { paths: moved, make } of site.movedTexts) {
    const [markdown = "", email = ""] = moved;
    yield {
      paths: moved,
      make() {
        const view = make();
        return meetingTexts(view.path, site.exported(view), layout, markdown, email);
      },
    };
  }
  for (const { path, make } of site.changesFiles) yield one(path, () => json(make()));
  for (const view of site.redirectPages) yield one(view.path, () => html(Redirect({ view, ...layout })));
  for (const view of site.yearPages) yield one(view.path, () => html(Year({ view, ...layout })));
  yield* planned(site.seriesPages, (view) => [
    { path: view.path, text: html(Series({ view, ...layout })) },
    ...view.yearPages.map((year) => ({ path: year.path, text: html(Year({ view: year, ...layout })) })),
  ]);
  yield* planned(site.seriesFeeds, (feed) => [{ path: feed.path, text: atomFeed(site.metadata, feed) }]);
  for (const { paths: made, make } of site.seriesCalendars)
    yield { paths: made, make: () => made.map((path) => ({ path, text: iCalendar(make()) })) };
  yield* planned(site.otherNewPages, (view) => [{ path: view.path, text: html(New({ view, ...layout })) }]);
  for (const view of site.listYearPages) yield one(view.path, () => html(ListYear({ view, ...layout })));
  yield* planned(site.topicPages, (view) => filesOf(plannedTopic(view)));
  yield one(site.decisionFeed.path, () => atomFeed(site.metadata, site.decisionFeed));
  yield* planned(site.topicFeeds, (feed) => [{ path: feed.path, text: atomFeed(site.metadata, feed) }]);
  yield* planned(site.peopleYearPages, (view) => [
    { path: view.path, text: html(PeopleYear({ view, ...layout })) },
  ]);
  yield* planned(site.personPages, (view) => [
    { path: view.path, text: html(Person({ view, ...layout })) },
    ...view.years.map((year) => ({
      path: year.path,
      text: html(PersonYear({ view: year, ...layout })),
    })),
  ]);
  yield* planned(site.personFeeds, (feed) => [{ path: feed.path, text: atomFeed(site.metadata, feed) }]);
  yield* planned(site.releasePages, (view) => filesOf(plannedRelease(view)));
  const { ages } = site.actionsPage;
  yield* pictured(site.trendsPage.path, site.trendsPage.charts, layout);
  yield* pictured(site.actionsPage.path, ages ? [ages] : [], layout);
  yield* dataFiles(site, layout);
}

function* planned<Made, Files>(
  plans: Iterable<Planned<Made>>,
  filesOf: (made: Made) => Files,
): Generator<Planned<Files>> {
  for (const { paths: made, make } of plans) yield { paths: made, make: () => filesOf(make()) };
}

function one(path: string, text: () => string): PlannedFiles {
  return { paths: [path], make: () => [{ path, text: text() }] };
}

function* pictured(pagePath: string, charts: readonly Chart[], layout: LayoutProps): Generator<PlannedFiles> {
  for (const chart of charts)
    yield {
      paths: [chart.csvPath, chart.jsonPath, chart.svgPath].flatMap((path) => path ?? []),
      make: () => [
        { path: chart.csvPath, text: csv(chartRows(chart)) },
        ...(chart.jsonPath === null ? [] : [{ path: chart.jsonPath, text: json(chartJson(chart)) }]),
        ...picture(chart, pagePath, layout),
      ],
    };
}

/** Feeds, calendar, tables and lists of the whole archive, one of each. */
function* dataFiles(site: SiteData, { texts }: LayoutProps): Generator<PlannedFiles> {
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
    return `${JSON.stringify({ series, people, releases, namedTopics })}\n`;
  });
  yield one(paths.searchTopics, () => `${JSON.stringify(site.pageNames.topics)}\n`);
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

/** On one line, which takes half the bytes; `jq` and browsers indent it. */
function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
