import { href, paths } from "../../../src/format/urls.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly basePath: string;
  readonly texts: Texts;
  readonly id?: string;
}

/** A form that opens the search page with the typed words. */
export function SearchForm({ basePath, texts, id }: Props) {
  const { label, placeholder, submit } = texts.layout.searchForm;
  return (
    <search>
      <form class="search-form" id={id} action={href(basePath, paths.search)}>
        <label class="visually-hidden" for="q">
          {label}
        </label>
        <input id="q" type="search" name="q" placeholder={placeholder} autocomplete="off" />
        <button type="submit">{submit}</button>
      </form>
    </search>
  );
}
