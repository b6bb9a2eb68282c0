import { collectionAnchors } from "../src/format/urls.ts";
import type { ActionsPage } from "../src/model/collected-pages.ts";
import { ActionHistoryList } from "./components/items/ActionHistoryList.tsx";
import { Page } from "./components/layout/Page.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("actionsPage");

export default function Actions({ view, metadata, assets, texts }: PageProps<ActionsPage>) {
  const { title, description, lead, open, openNote, noneOpen, lastListedIn } = texts.actionItems;
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
      <p class="lead">{lead}</p>
      <YearNavigation years={view.years} texts={texts} />
      <section aria-labelledby={collectionAnchors.open}>
        <h2 id={collectionAnchors.open}>
          {open} <span class="since">{openNote(view.open.length)}</span>
        </h2>
        {view.open.length > 0 ? (
          <ActionHistoryList histories={view.open} basePath={metadata.basePath} texts={texts} />
        ) : (
          <p>{noneOpen}</p>
        )}
      </section>
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            {lastListedIn(year)} <span class="since">{rows.length}</span>
          </h2>
          <ActionHistoryList histories={rows} basePath={metadata.basePath} texts={texts} />
        </section>
      ))}
    </Page>
  );
}
