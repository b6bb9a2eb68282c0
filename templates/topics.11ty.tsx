import { collectionAnchors, href } from "../src/format/urls.ts";
import type { TopicsPage } from "../src/model/collected-pages.ts";
import { Page } from "./components/layout/Page.tsx";
import { MeetingLink } from "./components/meetings/MeetingLink.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("topicsPage");

export default function Topics({ view, metadata, assets, texts }: PageProps<TopicsPage>) {
  const { title, description, lead, none, lastMentionedIn, meetingsSince } = texts.topics;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={description(view.count)}
    >
      <h1>{title}</h1>
      {view.count > 0 ? <p class="lead">{lead(view.count)}</p> : <p>{none}</p>}
      <YearNavigation years={view.years} texts={texts} />
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            {lastMentionedIn(year)} <span class="since">{rows.length}</span>
          </h2>
          <ul class="actions threads">
            {rows.map((topic) => (
              <li>
                <a class="owners" href={href(metadata.basePath, topic.path)}>
                  {topic.key}
                </a>
                <span class="task">
                  <span>{topic.text}</span>
                  {topic.meetingCount > 1 ? (
                    <span class="age"> {meetingsSince(topic.meetingCount, topic.firstSeen)}</span>
                  ) : null}
                </span>
                <MeetingLink
                  date={topic.lastSeen}
                  path={topic.lastPath}
                  basePath={metadata.basePath}
                  texts={texts}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
