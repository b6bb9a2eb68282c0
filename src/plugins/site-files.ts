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
import type { Chart } from "../model/chart.ts";
import type { Feed } from "../model/feeds.ts";
import type { Page } from "../model/pages.ts";
import type { SiteData } from "../model/site-data.ts";
import { atomFeed } from "../outputs/atom.ts";
import { chartJson, chartRows } from "../outputs/chart-file.ts";
import { csv } from "../outputs/csv.ts";
import { iCalendar } from "../outputs/icalendar.ts";
import { dataFiles } from "./pages/data-files.ts";
import { meetingTexts, pageFiles, picture } from "./pages/page-files.ts";
import { json, one, type PlannedFiles, planned } from "./pages/planned-files.ts";
import {
  type PageMaker,
  type PlannedPage,
  plannedMeeting,
  plannedRelease,
  plannedTopic,
} from "./pages/planned-page.ts";
import { renderPage } from "./pages/render-page.ts";
import type { TextFile } from "./writing/file-to-write.ts";

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
  const html = (path: string, page: VNode): TextFile => ({ path, text: renderPage(page, components) });
  const filesOf = (plan: PlannedPage): readonly (TextFile | Known)[] =>
    page({ ...plan, make: () => pageFiles(plan.content(), layout, components) });
  const feedFile = (feed: Feed): TextFile[] => [{ path: feed.path, text: atomFeed(site.metadata, feed) }];
  function* each<View extends Page>(
    views: readonly View[],
    template: (view: View) => VNode,
  ): Generator<PlannedFiles> {
    for (const view of views) yield { paths: [view.path], make: () => [html(view.path, template(view))] };
  }
  yield* planned(site.meetingPages, (view) => [
    ...filesOf(plannedMeeting(view, site)),
    { path: view.card.path, card: view.card },
  ]);
  yield* each(site.quarantinePages, (view) => Quarantine({ view, ...layout }));
  yield* planned(site.images, (bytes, made) => (bytes === null ? [] : made.map((path) => ({ path, bytes }))));
  yield* planned(site.meetingJsons, (meeting, made) => made.map((path) => ({ path, text: json(meeting) })));
  for (const { path, make } of site.movedJsons) yield one(path, () => json(make()));
  yield* planned(site.movedTexts, (view, [markdown = "", email = ""]) =>
    meetingTexts(view.path, site.exported(view), layout, markdown, email),
  );
  for (const { path, make } of site.changesFiles) yield one(path, () => json(make()));
  yield* each(site.redirectPages, (view) => Redirect({ view, ...layout }));
  yield* each(site.yearPages, (view) => Year({ view, ...layout }));
  yield* planned(site.seriesPages, (view) => [
    html(view.path, Series({ view, ...layout })),
    ...view.yearPages.map((year) => html(year.path, Year({ view: year, ...layout }))),
  ]);
  yield* planned(site.seriesFeeds, feedFile);
  yield* planned(site.seriesCalendars, (calendar, made) =>
    made.map((path) => ({ path, text: iCalendar(calendar) })),
  );
  yield* planned(site.otherNewPages, (view) => [html(view.path, New({ view, ...layout }))]);
  yield* each(site.listYearPages, (view) => ListYear({ view, ...layout }));
  yield* planned(site.topicPages, (view) => filesOf(plannedTopic(view)));
  yield one(site.decisionFeed.path, () => atomFeed(site.metadata, site.decisionFeed));
  yield* planned(site.topicFeeds, feedFile);
  yield* planned(site.peopleYearPages, (view) => [html(view.path, PeopleYear({ view, ...layout }))]);
  yield* planned(site.personPages, (view) => [
    html(view.path, Person({ view, ...layout })),
    ...view.years.map((year) => html(year.path, PersonYear({ view: year, ...layout }))),
  ]);
  yield* planned(site.personFeeds, feedFile);
  yield* planned(site.releasePages, (view) => filesOf(plannedRelease(view)));
  const { ages } = site.actionsPage;
  yield* pictured(site.trendsPage.path, site.trendsPage.charts, layout);
  yield* pictured(site.actionsPage.path, ages ? [ages] : [], layout);
  yield* dataFiles(site, layout);
}

/** The figures of the charts on a page, and a picture of each that is drawn. */
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
