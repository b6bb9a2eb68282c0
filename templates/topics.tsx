import type { TopicsPage } from "../src/model/collected-pages.ts";
import { TopicList } from "./components/items/TopicList.tsx";
import { ShownYears, YearSections } from "./components/items/YearSections.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Topics({ view, metadata, assets, texts }: PageProps<TopicsPage>) {
  const { title, description, lead, none, lastMentionedIn } = texts.topics;
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
      <ShownYears list={view} texts={texts} />
      <YearSections
        list={view}
        basePath={metadata.basePath}
        texts={texts}
        inYear={lastMentionedIn}
        render={(rows) => <TopicList rows={rows} basePath={metadata.basePath} texts={texts} />}
      />
    </Page>
  );
}
