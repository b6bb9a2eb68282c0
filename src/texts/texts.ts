import type { chartReading } from "./en/charts/chart-reading.ts";
import type { draft } from "./en/draft.ts";
import type { keys } from "./en/keys.ts";
import type { newPage } from "./en/new-page.ts";
import type { reader } from "./en/reader.ts";
import type { filter } from "./en/search/filter.ts";
import type { search } from "./en/search/search.ts";
import type { english } from "./en/texts.ts";

/** Every text of the pages in one language; a language that lacks one does not compile. */
export type Texts = typeof english;

/** What the page for new minutes says. */
export type NewPageTexts = typeof newPage;

/** What minutes that are still to be filled in say in comments. */
export type DraftTexts = typeof draft;

/** What the script of all pages says. */
export type ReaderTexts = typeof reader;

/** The list of keyboard shortcuts. */
export type KeysTexts = typeof keys;

/** What a chart says when it is read in the browser. */
export type ChartReading = typeof chartReading;

/** What the search says in the browser. */
export type SearchTexts = typeof search;

/** The filter of the list of all meetings. */
export type FilterTexts = typeof filter;
