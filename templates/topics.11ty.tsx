import { mediumDate } from "../src/format/days.ts";
import { counted } from "../src/format/numbers.ts";
import { collectionAnchors, href } from "../src/format/urls.ts";
import type { TopicsPage } from "../src/model/collected-pages.ts";
import { Page } from "./components/layout/Page.tsx";
import { MeetingLink } from "./components/meetings/MeetingLink.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("topicsPage");

export default function Topics({ view, metadata, assets, texts }: PageProps<TopicsPage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="Topics"
      description={`${counted(view.count, "issue")} that the minutes mention.`}
    >
      <h1>Topics</h1>
      {view.count > 0 ? (
        <p class="lead">
          {counted(view.count, "issue")} of the trackers, each with every line of the minutes about it.
        </p>
      ) : (
        <p>The minutes mention no issue of a tracker that content/site.yaml lists.</p>
      )}
      <YearNavigation years={view.years} />
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            Last mentioned in {year} <span class="since">{rows.length}</span>
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
                    <span class="age">
                      {" "}
                      {counted(topic.meetingCount, "meeting")} since {mediumDate(topic.firstSeen)}
                    </span>
                  ) : null}
                </span>
                <MeetingLink date={topic.lastSeen} path={topic.lastPath} basePath={metadata.basePath} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
