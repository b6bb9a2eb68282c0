import { href, paths } from "../src/format/urls.ts";
import { Page } from "./components/Page.tsx";
import { SearchForm } from "./components/SearchForm.tsx";
import type { TemplateData } from "./components/template-data.ts";

export const data = { permalink: paths.search, eleventyExcludeFromCollections: true };

export default function Search({ collections: { frame }, assets }: TemplateData<never>) {
  return (
    <Page
      frame={frame}
      assets={assets}
      path={paths.search}
      title="Search"
      script={assets["search.js"]}
      indexable={false}
    >
      <h1>Search</h1>
      <SearchForm basePath={frame.basePath} />
      <noscript>
        <p class="note">
          Searching needs JavaScript. Without it, the{" "}
          <a href={href(frame.basePath, paths.meetings)}>list of all meetings</a> shows what each was about,
          and your browser can search that page.
        </p>
      </noscript>
      <p id="search-status" role="status" data-meetings={href(frame.basePath, paths.meetings)} />
      <ol id="search-results" class="results" />
    </Page>
  );
}
