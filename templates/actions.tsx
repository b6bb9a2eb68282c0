import { collectionAnchors, href } from "../src/format/urls.ts";
import type { ActionsPage } from "../src/model/collected-pages.ts";
import { Chart } from "./components/charts/Chart.tsx";
import { ActionFilter } from "./components/items/ActionFilter.tsx";
import { ActionHistoryList } from "./components/items/ActionHistoryList.tsx";
import { ActionsByStatus } from "./components/items/ActionsByStatus.tsx";
import { ShownYears, YearSections } from "./components/items/YearSections.tsx";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Actions({ view, metadata, assets, texts }: PageProps<ActionsPage>) {
  const { title, description, lead, open, openNote, noneOpen, lastListedIn, byOwner } = texts.actionItems;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={description}
      script={assets["actions-page.js"]}
    >
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ActionFilter owners={view.owners} texts={texts} />
      <div id="found-actions" hidden />
      <div id="listed-actions">
        <ShownYears list={view} texts={texts} />
        <ListSection id={collectionAnchors.open} title={open} note={openNote(view.open.length)}>
          {view.open.length > 0 ? (
            <ActionHistoryList histories={view.open} basePath={metadata.basePath} texts={texts} isFiltered />
          ) : (
            <p>{noneOpen}</p>
          )}
        </ListSection>
        {view.ages ? (
          <Chart
            chart={view.ages}
            basePath={metadata.basePath}
            texts={texts}
            script={href(metadata.basePath, assets["interactive-chart.js"])}
          />
        ) : null}
        <YearSections
          list={view}
          basePath={metadata.basePath}
          texts={texts}
          inYear={lastListedIn}
          render={(rows) => (
            <ActionsByStatus histories={rows} basePath={metadata.basePath} texts={texts} level="h3" />
          )}
        />
        {view.owners.length > 0 ? (
          <ListSection id={collectionAnchors.owners} title={byOwner}>
            <ul class="year-pages">
              {view.owners.map(({ path, label }) => (
                <li>
                  <a href={href(metadata.basePath, path)}>{label}</a>
                </li>
              ))}
            </ul>
          </ListSection>
        ) : null}
      </div>
    </Page>
  );
}
