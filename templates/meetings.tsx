import type { MeetingIndexPage } from "../src/model/index-pages.ts";
import { Diagnostics } from "./components/layout/Diagnostics.tsx";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import { ArchiveSize } from "./components/meetings/ArchiveSize.tsx";
import { MeetingYears } from "./components/meetings/MeetingYears.tsx";
import { MonthNavigation } from "./components/meetings/MonthNavigation.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Meetings({ view, metadata, assets, texts }: PageProps<MeetingIndexPage>) {
  const { title, description, none, undated } = texts.meetingIndex;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      script={assets["filter.js"]}
      description={description(metadata.meetingCount)}
    >
      <h1>{title}</h1>
      {view.years.length > 0 ? (
        <>
          <p class="lead">
            <ArchiveSize metadata={metadata} texts={texts} />
          </p>
          <MonthNavigation years={view.years} basePath={metadata.basePath} texts={texts} />
          <p class="list-filter" />
        </>
      ) : (
        <p>{none}</p>
      )}
      {view.undated.length > 0 ? (
        <ListSection id="undated" title={undated}>
          <Diagnostics diagnostics={view.undated} />
        </ListSection>
      ) : null}
      <MeetingYears years={view.years} basePath={metadata.basePath} texts={texts} />
    </Page>
  );
}
