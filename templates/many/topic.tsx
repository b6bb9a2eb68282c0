import { href } from "../../src/format/urls.ts";
import type { TopicPage } from "../../src/model/collected-pages.ts";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import type { PageProps } from "../components/page-props.ts";

export default function Topic({ view, metadata, assets, texts }: PageProps<TopicPage>) {
  const { basePath } = metadata;
  const { description, neighbours, mentioned, inTracker, feed, minutes } = texts.topic;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={view.key}
      description={description(view.key, view.meetings.length)}
      feed={{ path: view.feedPath, label: view.key }}
    >
      <Pager label={neighbours} previous={view.previous} next={view.next} basePath={basePath} texts={texts} />
      <h1>{view.key}</h1>
      <p class="lead">
        {mentioned(view.meetings.length)} <a href={view.trackerUrl}>{inTracker(view.key)}</a> ·{" "}
        <a href={href(basePath, view.feedPath)}>{feed}</a>
      </p>
      {view.meetings.map(({ path, date, title, status, mentions }) => (
        <section class="mentions">
          <h2>
            <a href={href(basePath, path)}>
              <time dateTime={date}>{texts.dates.long(date)}</time>
            </a>{" "}
            <span class="since">
              {title}
              {status === "minutes" ? "" : ` (${texts.meetingStatus[status]})`}
            </span>
          </h2>
          <ul>
            {mentions.map((mention) => (
              <li>
                <a href={href(basePath, mention.path)}>
                  {mention.breadcrumb === "" ? minutes : mention.breadcrumb}
                </a>
                <p>{mention.text}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
