import { href, paths } from "../../src/format/urls.ts";

/** Leads to the search page with what was typed. */
export function SearchForm({ basePath }: { readonly basePath: string }) {
  return (
    <search>
      <form class="search-form" action={href(basePath, paths.search)}>
        <label class="visually-hidden" for="q">
          Search the minutes
        </label>
        <input id="q" type="search" name="q" placeholder="Search the minutes" autocomplete="off" />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
