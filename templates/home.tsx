import { href, paths } from "../src/format/urls.ts";
import type { HomePage } from "../src/model/index-pages.ts";
import { Chart } from "./components/charts/Chart.tsx";
import { Summary } from "./components/figures/Summary.tsx";
import { ReviewCounts, ReviewList } from "./components/items/ReviewList.tsx";
import { DataFiles } from "./components/layout/DataFiles.tsx";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import { ArchiveSize } from "./components/meetings/ArchiveSize.tsx";
import { MeetingList } from "./components/meetings/MeetingList.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Home({ view, metadata, assets, texts }: PageProps<HomePage>) {
  const { basePath } = metadata;
  const words = texts.home;
  const { latest, review } = view;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={metadata.title}
      card={view.card}
      script={view.changes ? assets["since-visit.js"] : undefined}
    >
      <header class="home-header">
        <h1>{metadata.title}</h1>
        <p class="lead">{metadata.description}</p>
        {view.changes ? (
          <p
            class="since-visit"
            role="status"
            data-years={view.changes.years.join(" ")}
            data-latest={view.changes.latest}
          />
        ) : null}
      </header>
      {latest ? (
        <section class="summary" aria-labelledby="latest">
          <h2 id="latest">
            <a href={href(basePath, latest.path)}>{texts.facts.nextMeeting.day(latest.date)}</a>{" "}
            <span class="since">
              {words.latest}
              {latest.status === "minutes" ? "" : ` (${texts.meetingStatus[latest.status]})`}
            </span>
          </h2>
          <Summary
            meeting={latest}
            upcoming={view.upcoming}
            basePath={basePath}
            texts={texts}
            withReleases={false}
            pageHref={href(basePath, latest.path)}
          />
          <p>
            <a href={href(basePath, paths.new)}>{texts.newPage.link}</a>
          </p>
        </section>
      ) : (
        <p>
          {words.noMinutes} <a href={href(basePath, paths.new)}>{texts.newPage.link}</a>
        </p>
      )}
      {review ? (
        <section aria-labelledby="open-actions">
          <h2 id="open-actions">
            {review.since ? texts.review.titleSince(review.since) : texts.review.title}{" "}
            <ReviewCounts review={review} basePath={basePath} texts={texts} />
          </h2>
          <ReviewList review={review} basePath={basePath} texts={texts} />
        </section>
      ) : null}
      {view.trend ? (
        <>
          <Chart chart={view.trend} basePath={basePath} texts={texts} script={null} />
          <p>
            <a href={href(basePath, paths.trends)}>{words.allTrends}</a>
          </p>
        </>
      ) : null}
      {view.series.length > 0 ? (
        <ListSection id="series" title={texts.series.title}>
          <ul class="series-list">
            {view.series.map((one) => (
              <li>
                <a href={href(basePath, one.path)}>{one.title}</a>{" "}
                <span class="since">{texts.series.meetings(one.meetingCount)}</span>{" "}
                <a href={href(basePath, one.latest.path)}>{texts.series.latest(one.latest.date)}</a>
                {one.next === null ? null : <span class="since"> {texts.series.next(one.next)}</span>}
              </li>
            ))}
          </ul>
        </ListSection>
      ) : null}
      {view.recent.length > 0 ? (
        <ListSection id="recent" title={words.recent}>
          <MeetingList rows={view.recent} basePath={basePath} texts={texts} />
          <p>
            <a href={href(basePath, paths.meetings)}>{words.allMeetings}</a>{" "}
            <ArchiveSize metadata={metadata} texts={texts} />
          </p>
        </ListSection>
      ) : null}
      <DataFiles metadata={metadata} texts={texts} />
    </Page>
  );
}
