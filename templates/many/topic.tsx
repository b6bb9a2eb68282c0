import { collectionAnchors, href } from "../../src/format/urls.ts";
import type { TopicPage } from "../../src/model/topics/topic-pages.ts";
import { ListSection } from "../components/layout/ListSection.tsx";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import type { PageProps } from "../components/page-props.ts";
import { MentionChart } from "../components/topics/MentionChart.tsx";
import { TopicItems } from "../components/topics/TopicItems.tsx";
import { TopicMeetings } from "../components/topics/TopicMeetings.tsx";

export default function Topic({ view, metadata, assets, texts }: PageProps<TopicPage>) {
  const { basePath } = metadata;
  const words = texts.topic;
  const heading = view.subject === "" ? view.label : `${view.label}: ${view.subject}`;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      style={assets["topic.css"]}
      path={view.path}
      title={heading}
      description={words.description(view.label, view.meetingCount)}
      feed={view.feedPath}
    >
      <Pager
        label={words.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>
        {view.label}
        {view.subject === "" ? null : <span class="subject">{view.subject}</span>}
      </h1>
      <p class="lead">
        {words.mentioned(view.mentionCount, view.meetingCount)}
        <Span view={view} basePath={basePath} texts={texts} /> {view.isQuiet ? `${words.quiet} ` : ""}
        {view.spellings.length === 0 ? "" : `${words.alsoAs(view.spellings)} `}
        {view.trackerUrl === null ? null : (
          <>
            <a href={view.trackerUrl}>{words.inTracker(view.label)}</a> ·{" "}
          </>
        )}
        <a href={href(basePath, view.feedPath)}>{words.feed}</a>
      </p>
      <MentionChart counts={view.counts} basePath={basePath} texts={texts} />
      <TopicItems items={view} basePath={basePath} texts={texts} />
      <ListSection
        id={collectionAnchors.mentions}
        title={words.mentions}
        note={
          view.years.length > 0 ? words.newest(view.meetings.length, view.meetingCount) : words.mentionsNote
        }
      >
        <TopicMeetings meetings={view.meetings} basePath={basePath} texts={texts} />
      </ListSection>
      {view.years.length > 0 ? (
        <ListSection id={collectionAnchors.years} title={words.years}>
          <p class="years">
            {view.years.toReversed().map(({ path, year }) => (
              <a href={href(basePath, path)}>{year}</a>
            ))}
          </p>
        </ListSection>
      ) : null}
    </Page>
  );
}

/** The days of the first and the last mention, each with a link to its lines. */
function Span({
  view,
  basePath,
  texts,
}: Pick<PageProps<TopicPage>, "view" | "texts"> & { readonly basePath: string }) {
  const last = <a href={href(basePath, view.lastPath)}>{texts.dates.medium(view.lastSeen)}</a>;
  if (view.meetingCount === 1) return <>{texts.topic.once(last)}</>;
  const first = <a href={href(basePath, view.firstPath)}>{texts.dates.medium(view.firstSeen)}</a>;
  return <>{texts.topic.fromTo(first, last)}</>;
}
