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
import type { Block } from "../../model/body.ts";
import type { Chart } from "../../model/chart.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { ReleasePage } from "../../model/release-pages.ts";
import type { TopicPage } from "../../model/topics/topic-pages.ts";
import { releaseChartRows } from "../../outputs/chart-file.ts";
import { csv } from "../../outputs/csv.ts";
import type { TextFile } from "../writing/file-to-write.ts";
import type { PageContent } from "./planned-page.ts";
import { renderPage, renderPicture } from "./render-page.ts";

/** Makes the files of a page. `components` are those of the team. */
export function pageFiles(
  content: PageContent,
  layout: LayoutProps,
  components: TeamComponents,
): readonly TextFile[] {
  switch (content.kind) {
    case "meeting":
      return meetingFiles(content.view, content.exported, layout, components);
    case "topic":
      return topicFiles(content.view, layout, components);
    case "release":
      return releaseFiles(content.view, layout, components);
  }
}

function meetingFiles(
  view: MeetingPage,
  exported: readonly Block[],
  layout: LayoutProps,
  components: TeamComponents,
): TextFile[] {
  const { path, id } = view;
  return [
    { path, text: renderPage(Meeting({ view, ...layout }), components) },
    ...meetingTexts(path, exported, layout, paths.meetingMarkdown(id), paths.meetingText(id)),
  ];
}

/** The minutes as Markdown and as an e-mail. `pagePath` is the page of the meeting. */
export function meetingTexts(
  pagePath: string,
  exported: readonly Block[],
  { metadata, texts }: LayoutProps,
  markdown: string,
  email: string,
): TextFile[] {
  const address = fullAddress(metadata.url, pagePath);
  return [
    { path: markdown, text: markdownOf(exported, address) },
    { path: email, text: emailOf(exported, address, texts.layout.markup) },
  ];
}

/** The page of a topic and those of its years. */
function topicFiles(view: TopicPage, layout: LayoutProps, components: TeamComponents): TextFile[] {
  return [
    { path: view.path, text: renderPage(Topic({ view, ...layout }), components) },
    ...view.years.map((year) => ({
      path: year.path,
      text: renderPage(TopicYear({ view: year, ...layout }), components),
    })),
  ];
}

/** The page of a release, the figures of all its charts, and a picture of each that is drawn. */
function releaseFiles(view: ReleasePage, layout: LayoutProps, components: TeamComponents): TextFile[] {
  const { path, charts, csvPath } = view;
  return [
    { path, text: renderPage(Release({ view, ...layout }), components) },
    { path: csvPath, text: csv(releaseChartRows(charts)) },
    ...charts.flatMap((chart) => picture(chart, path, layout)),
  ];
}

/** `pagePath` is the page that shows the chart. */
export function picture(chart: Chart, pagePath: string, { metadata, texts }: LayoutProps): TextFile[] {
  if (chart.svgPath === null) return [];
  const address = absoluteUrl(metadata.url, `${pagePath}#${chart.id}`);
  return [{ path: chart.svgPath, text: renderPicture(ChartPicture({ chart, address, texts })) }];
}
