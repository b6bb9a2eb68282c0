import { href, paths } from "../../src/format/urls.ts";
import type { SeriesPage } from "../../src/model/index-pages.ts";
import { Page } from "../components/layout/Page.tsx";
import { MeetingYears } from "../components/meetings/MeetingYears.tsx";
import { MonthNavigation } from "../components/meetings/MonthNavigation.tsx";
import type { PageProps } from "../components/page-props.ts";

export default function Series({ view, metadata, assets, texts }: PageProps<SeriesPage>) {
  const { basePath } = metadata;
  const words = texts.series;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={view.title}
      description={words.description(view.title, view.meetingCount)}
    >
      <h1>{view.title}</h1>
      <p class="lead">
        {words.meetings(view.meetingCount)} · <a href={href(basePath, view.feedPath)}>{words.feed}</a> ·{" "}
        <a href={href(basePath, view.calendarPath)}>{words.calendar}</a> ·{" "}
        <a href={href(basePath, paths.meetings)}>{words.all}</a>
      </p>
      <MonthNavigation years={view.years} basePath={basePath} texts={texts} />
      <MeetingYears years={view.years} basePath={basePath} texts={texts} />
    </Page>
  );
}
