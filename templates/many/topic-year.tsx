import { collectionAnchors, href } from "../../src/format/urls.ts";
import type { TopicYearPage } from "../../src/model/topics/topic-pages.ts";
import { ListSection } from "../components/layout/ListSection.tsx";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import type { PageProps } from "../components/page-props.ts";
import { TopicItems } from "../components/topics/TopicItems.tsx";
import { TopicMeetings } from "../components/topics/TopicMeetings.tsx";

/** One year of a topic with many mentions. */
export default function TopicYear({ view, metadata, assets, texts }: PageProps<TopicYearPage>) {
  const { basePath } = metadata;
  const title = texts.topic.inYear(view.label, view.year);
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      style={assets["topic.css"]}
      path={view.path}
      title={title}
      description={texts.topic.yearDescription(view.label, view.year)}
    >
      <Pager
        label={texts.year.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>{title}</h1>
      <p class="lead">
        <a href={href(basePath, view.topicPath)}>{view.label}</a>
      </p>
      <TopicItems items={view} basePath={basePath} texts={texts} />
      <ListSection
        id={collectionAnchors.mentions}
        title={texts.topic.mentions}
        note={texts.topic.mentionsNote}
      >
        <TopicMeetings meetings={view.meetings} basePath={basePath} texts={texts} />
      </ListSection>
    </Page>
  );
}
