import { href, paths } from "../../../src/format/urls.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly basePath: string;
  readonly texts: Texts;
  readonly id?: string;
  /** Whether it is the field in the header, which Enter sends. */
  readonly isSmall?: boolean;
}

/** A form that opens the search page with the typed words. */
export function SearchForm({ basePath, texts, id, isSmall = false }: Props) {
  const { label, placeholder, submit } = texts.layout.searchForm;
  return (
    <search>
      <form class={isSmall ? "site-search" : "search-form"} id={id} action={href(basePath, paths.search)}>
        <input
          id={isSmall ? undefined : "q"}
          aria-label={label}
          type="search"
          name="q"
          placeholder={isSmall ? submit : placeholder}
          autocomplete="off"
        />
        <button
          type="submit"
          class={isSmall ? "visually-hidden" : undefined}
          tabindex={isSmall ? -1 : undefined}
        >
          {submit}
        </button>
      </form>
    </search>
  );
}
