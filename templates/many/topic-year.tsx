import { collectionAnchors, href } from "../../src/format/urls.ts";
import type { TopicYearPage } from "../../src/model/topics/topic-pages.ts";
import { ListSection } from "../components/layout/ListSection.tsx";
import { YearOfList } from "../components/layout/YearOfList.tsx";
import type { PageProps } from "../components/page-props.ts";
import { TopicItems } from "../components/topics/TopicItems.tsx";
import { TopicMeetings } from "../components/topics/TopicMeetings.tsx";

/** One year of a topic with many mentions. */
export default function TopicYear({ view, metadata, assets, texts }: PageProps<TopicYearPage>) {
  const { basePath } = metadata;
  const title = texts.topic.inYear(view.label, view.year);
  return (
    <YearOfList
      view={view}
      metadata={metadata}
      assets={assets}
      texts={texts}
      style={assets["topic.css"]}
      title={title}
      description={texts.topic.yearDescription(view.label, view.year)}
      lead={<a href={href(basePath, view.topicPath)}>{view.label}</a>}
    >
      <TopicItems items={view} basePath={basePath} texts={texts} />
      <ListSection
        id={collectionAnchors.mentions}
        title={texts.topic.mentions}
        note={texts.topic.mentionsNote}
      >
        <TopicMeetings meetings={view.meetings} basePath={basePath} texts={texts} />
      </ListSection>
    </YearOfList>
  );
}
