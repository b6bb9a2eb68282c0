import { href, paths } from "../src/format/urls.ts";
import type { SearchPage } from "../src/model/collected-pages.ts";
import { Page } from "./components/layout/Page.tsx";
import { SearchForm } from "./components/layout/SearchForm.tsx";
import type { PageProps } from "./components/page-props.ts";

/** The script adds the other values, each with its number of results. */
const filterNames = ["kind", "series", "year", "person", "section"] as const;
const orders = ["relevance", "newest", "oldest"] as const;

export default function Search({ view, metadata, assets, texts }: PageProps<SearchPage>) {
  const { basePath } = metadata;
  const { title, filters, order, withoutScript, jumps, months } = texts.searchPage;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      style={assets["search-page.css"]}
      script={assets["search-page.js"]}
      indexable={false}
    >
      <h1>{title}</h1>
      <SearchForm basePath={basePath} texts={texts} id="search-form" />
      <div id="search-filters" class="filters">
        {filterNames
          .filter((name) => name !== "series" || metadata.hasSeries)
          .map((name) => (
            <Filter name={name} label={filters[name].label} options={[["", filters[name].all]]} />
          ))}
        <Filter name="sort" label={order.label} options={orders.map((value) => [value, order[value]])} />
      </div>
      <noscript>
        <p class="note">
          {withoutScript((words) => (
            <a href={href(basePath, paths.meetings)}>{words}</a>
          ))}
        </p>
      </noscript>
      <ul id="search-jumps" class="jumps" aria-label={jumps} />
      <p id="search-status" role="status" data-meetings={href(basePath, paths.meetings)} />
      <div id="search-months" class="month-bars" role="toolbar" aria-label={months} />
      <div id="search-start" data-attended={view.attended ?? undefined} />
      <ol id="search-results" class="results" />
    </Page>
  );
}

interface FilterProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function Filter({ name, label, options }: FilterProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} autocomplete="off">
        {options.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  );
}
