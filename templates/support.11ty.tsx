import { collectionAnchors } from "../src/format/urls.ts";
import type { SupportPage } from "../src/model/collected-pages.ts";
import { SupportList } from "./components/items/SupportList.tsx";
import { Page } from "./components/layout/Page.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("supportPage");

export default function Support({ view, metadata, assets, texts }: PageProps<SupportPage>) {
  const { title, description, lead, none, example } = texts.support;
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
      {view.years.length > 0 ? <p class="lead">{lead}</p> : <p>{none(<code>{example}</code>)}</p>}
      <YearNavigation years={view.years} texts={texts} />
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            {year} <span class="since">{rows.length}</span>
          </h2>
          <SupportList rows={rows} basePath={metadata.basePath} texts={texts} />
        </section>
      ))}
    </Page>
  );
}
