import { collectionAnchors } from "../src/format/urls.ts";
import type { TopicsPage } from "../src/model/topics/topic-pages.ts";
import { TopicList } from "./components/items/TopicList.tsx";
import { ShownYears, YearSections } from "./components/items/YearSections.tsx";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Topics({ view, metadata, assets, texts }: PageProps<TopicsPage>) {
  const { title, description, lead, none, named, namedNote, issues, issuesNote, lastMentionedIn } =
    texts.topics;
  const { basePath } = metadata;
  const count = view.named.length + view.issueCount;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={description}
    >
      <h1>{title}</h1>
      {count > 0 ? <p class="lead">{lead}</p> : <p>{none(<code>content/site.yaml</code>)}</p>}
      {view.named.length > 0 ? (
        <ListSection id={collectionAnchors.named} title={named} note={namedNote(view.named.length)}>
          <TopicList rows={view.named} basePath={basePath} texts={texts} />
        </ListSection>
      ) : null}
      {view.issueCount > 0 ? (
        <ListSection id={collectionAnchors.issues} title={issues} note={issuesNote(view.issueCount)}>
          <ShownYears list={view} texts={texts} />
          <YearSections
            list={view}
            basePath={basePath}
            texts={texts}
            inYear={lastMentionedIn}
            render={(rows) => <TopicList rows={rows} basePath={basePath} texts={texts} />}
          />
        </ListSection>
      ) : null}
    </Page>
  );
}
