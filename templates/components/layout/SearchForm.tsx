import { href, paths } from "../../../src/format/urls.ts";

interface Props {
  readonly basePath: string;
  readonly id?: string;
}

/** A form that opens the search page with the typed words. */
export function SearchForm({ basePath, id }: Props) {
  return (
    <search>
      <form class="search-form" id={id} action={href(basePath, paths.search)}>
        <label class="visually-hidden" for="q">
          Search the minutes
        </label>
        <input
          id="q"
          type="search"
          name="q"
          placeholder="Words, an issue, a date, a person or a release"
          autocomplete="off"
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
