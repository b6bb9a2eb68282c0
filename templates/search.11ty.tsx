import { href, paths } from "../src/format/urls.ts";
import { Page } from "./components/layout/Page.tsx";
import { SearchForm } from "./components/layout/SearchForm.tsx";
import type { PageProps } from "./components/page-props.ts";

export const data = { permalink: paths.search, eleventyExcludeFromCollections: true };

/** The script adds the other values, each with its number of results. */
const filters = [
  { name: "kind", label: "Kind", options: [["", "All kinds"]] },
  { name: "year", label: "Year", options: [["", "All years"]] },
  { name: "person", label: "Person", options: [["", "Everybody"]] },
  { name: "section", label: "Section", options: [["", "All sections"]] },
  {
    name: "sort",
    label: "Order",
    options: [
      ["relevance", "Best match"],
      ["newest", "Newest first"],
      ["oldest", "Oldest first"],
    ],
  },
] as const;

export default function Search({ metadata, assets, texts }: PageProps<never>) {
  const { basePath } = metadata;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={paths.search}
      title="Search"
      script={assets["search-page.js"]}
      indexable={false}
    >
      <h1>Search</h1>
      <SearchForm basePath={basePath} texts={texts} id="search-form" />
      <div id="search-filters" class="filters">
        {filters.map(({ name, label, options }) => (
          <label>
            <span>{label}</span>
            <select name={name} autocomplete="off">
              {options.map(([value, text]) => (
                <option value={value}>{text}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <noscript>
        <p class="note">
          Searching needs JavaScript. Without it, the{" "}
          <a href={href(basePath, paths.meetings)}>list of all meetings</a> shows what each was about, and
          there are lists of <a href={href(basePath, paths.topics)}>issues</a>,{" "}
          <a href={href(basePath, paths.people)}>people</a>,{" "}
          <a href={href(basePath, paths.actions)}>action items</a>,{" "}
          <a href={href(basePath, paths.decisions)}>decisions</a> and{" "}
          <a href={href(basePath, paths.support)}>support</a>. Your browser can search each of these pages.
        </p>
      </noscript>
      <ul id="search-jumps" class="jumps" aria-label="Pages of that name" />
      <p id="search-status" role="status" data-meetings={href(basePath, paths.meetings)} />
      <div id="search-months" class="month-bars" role="toolbar" aria-label="Results by month" />
      <div id="search-start" />
      <ol id="search-results" class="results" />
    </Page>
  );
}
