import type { LayoutProps } from "../../../templates/components/page-props.ts";
import type { TeamComponents } from "../../../templates/components/team/replaceable.ts";
import ChartPicture from "../../../templates/many/chart-picture.tsx";
import Meeting from "../../../templates/many/meeting.tsx";
import Release from "../../../templates/many/release.tsx";
import Topic from "../../../templates/many/topic.tsx";
import TopicYear from "../../../templates/many/topic-year.tsx";
import { fullAddress } from "../../format/markdown/links.ts";
import { emailOf } from "../../format/markdown/to-email.ts";
import { markdownOf } from "../../format/markdown/to-markdown.ts";
import { absoluteUrl, paths } from "../../format/urls.ts";
import type { Chart } from "../../model/chart.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { Page } from "../../model/pages.ts";
import type { ReleasePage } from "../../model/release-pages.ts";
import type { SiteData } from "../../model/site-data.ts";
import type { TopicPage } from "../../model/topics/topic-pages.ts";
import { releaseChartRows } from "../../outputs/chart-file.ts";
import { csv } from "../../outputs/csv.ts";
import type { TextFile } from "../writing/site-writer.ts";
import { renderPage, renderPicture } from "./render-page.ts";

/** A page with the files beside it. They depend only on its view, the settings and the texts, not on the number of meetings. */
export interface PageFiles {
  readonly view: Page;
  /** The paths of the files that `make` returns, in the same order. */
  readonly paths: readonly string[];
  readonly make: () => readonly TextFile[];
}

/** Returns the files of a page; those of an earlier build may stand for files that are the same. */
export type PageMaker<Known = never> = (page: PageFiles) => readonly (TextFile | Known)[];

/** The page of a meeting, and its minutes as Markdown and as an e-mail. */
export function meetingFiles(
  view: MeetingPage,
  site: SiteData,
  layout: LayoutProps,
  components: TeamComponents,
): PageFiles {
  const [markdown, email] = [paths.meetingMarkdown(view.id), paths.meetingText(view.id)];
  return {
    view,
    paths: [view.path, markdown, email],
    make: () => [
      { path: view.path, text: renderPage(Meeting({ view, ...layout }), components) },
      ...meetingTexts(view, site, layout, markdown, email),
    ],
  };
}

/** The minutes as Markdown and as an e-mail. */
export function meetingTexts(
  view: MeetingPage,
  { exported, metadata }: SiteData,
  { texts }: LayoutProps,
  markdown: string,
  email: string,
): TextFile[] {
  const blocks = exported(view);
  const address = fullAddress(metadata.url, view.path);
  return [
    { path: markdown, text: markdownOf(blocks, address) },
    { path: email, text: emailOf(blocks, address, texts.layout.markup) },
  ];
}

/** The page of a topic and those of its years. */
export function topicFiles(view: TopicPage, layout: LayoutProps, components: TeamComponents): PageFiles {
  const { path, years } = view;
  return {
    view,
    paths: [path, ...years.map((year) => year.path)],
    make: () => [
      { path, text: renderPage(Topic({ view, ...layout }), components) },
      ...years.map((year) => ({
        path: year.path,
        text: renderPage(TopicYear({ view: year, ...layout }), components),
      })),
    ],
  };
}

/** The page of a release, the figures of all its charts, and a picture of each that is drawn. */
export function releaseFiles(view: ReleasePage, layout: LayoutProps, components: TeamComponents): PageFiles {
  const { path, charts, csvPath } = view;
  return {
    view,
    paths: [path, csvPath, ...charts.flatMap(({ svgPath }) => svgPath ?? [])],
    make: () => [
      { path, text: renderPage(Release({ view, ...layout }), components) },
      { path: csvPath, text: csv(releaseChartRows(charts)) },
      ...charts.flatMap((chart) => picture(chart, path, layout)),
    ],
  };
}

/** `pagePath` is the page that shows the chart. */
export function picture(chart: Chart, pagePath: string, { metadata, texts }: LayoutProps): TextFile[] {
  if (chart.svgPath === null) return [];
  const address = absoluteUrl(metadata.url, `${pagePath}#${chart.id}`);
  return [{ path: chart.svgPath, text: renderPicture(ChartPicture({ chart, address, texts })) }];
}
