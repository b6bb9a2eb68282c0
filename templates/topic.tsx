import { longDate } from "../src/format/days.ts";
import { counted } from "../src/format/numbers.ts";
import { href } from "../src/format/urls.ts";
import type { TopicPage } from "../src/model/collected-pages.ts";
import { Page } from "./components/layout/Page.tsx";
import { Pager } from "./components/layout/Pager.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Topic({ view, metadata, assets, texts }: PageProps<TopicPage>) {
  const { basePath } = metadata;
  const mentioned = `Mentioned at ${counted(view.meetings.length, "meeting")}`;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={view.key}
      description={`${mentioned}: every line of the minutes about ${view.key}.`}
      feed={{ path: view.feedPath, label: view.key }}
    >
      <Pager
        label="Neighbours in the list of issues"
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>{view.key}</h1>
      <p class="lead">
        {mentioned}
        {view.meetings.length > 1 ? ", newest first" : ""}.{" "}
        <a href={view.trackerUrl}>{view.key} in the issue tracker</a>,{" "}
        <a href={href(basePath, view.feedPath)}>feed of mentions</a>
      </p>
      {view.meetings.map(({ path, date, title, status, mentions }) => (
        <section class="mentions">
          <h2>
            <a href={href(basePath, path)}>
              <time dateTime={date}>{longDate(date)}</time>
            </a>{" "}
            <span class="since">
              {title}
              {status === "minutes" ? "" : ` (${status})`}
            </span>
          </h2>
          <ul>
            {mentions.map((mention) => (
              <li>
                <a href={href(basePath, mention.path)}>
                  {mention.breadcrumb === "" ? "Minutes" : mention.breadcrumb}
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
