import { collectionAnchors } from "../src/format/urls.ts";
import type { SupportPage } from "../src/model/collected-pages.ts";
import { SupportList } from "./components/items/SupportList.tsx";
import { Page } from "./components/layout/Page.tsx";
import { YearNavigation } from "./components/meetings/YearNavigation.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("supportPage");

export default function Support({ view, metadata, assets, texts }: PageProps<SupportPage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="Support"
      description="Which sites were helped, by whom, and when."
    >
      <h1>Support</h1>
      {view.years.length > 0 ? (
        <p class="lead">Which sites were helped and by whom, newest first.</p>
      ) : (
        <p>
          No minutes contain a support entry yet. A line such as <code>Site (Person): text</code> under a
          heading “Support Update” appears here.
        </p>
      )}
      <YearNavigation years={view.years} />
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={collectionAnchors.inYear(year)}>
          <h2 id={collectionAnchors.inYear(year)}>
            {year} <span class="since">{rows.length}</span>
          </h2>
          <SupportList rows={rows} basePath={metadata.basePath} />
        </section>
      ))}
    </Page>
  );
}
