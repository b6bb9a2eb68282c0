import { collectionAnchors } from "../src/format/urls.ts";
import type { ActionsPage } from "../src/model/collected-pages.ts";
import { ActionHistoryList } from "./components/items/ActionHistoryList.tsx";
import { Page } from "./components/layout/Page.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("actionsPage");

export default function Actions({ view, metadata, assets, texts }: PageProps<ActionsPage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="Action items"
      description="Who took on what, and whether it is still open."
    >
      <h1>Action items</h1>
      <p class="lead">
        Each item once, however many minutes repeat it. The date leads to where it was listed last.
      </p>
      <YearNavigation years={view.years} />
      <section aria-labelledby={collectionAnchors.open}>
        <h2 id={collectionAnchors.open}>
          Open <span class="since">{view.open.length}, the longest carried first</span>
        </h2>
        {view.open.length > 0 ? (
          <ActionHistoryList histories={view.open} basePath={metadata.basePath} />
        ) : (
          <p>The latest minutes list none.</p>
        )}
      </section>
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            Last listed in {year} <span class="since">{rows.length}</span>
          </h2>
          <ActionHistoryList histories={rows} basePath={metadata.basePath} />
        </section>
      ))}
    </Page>
  );
}
