import { search as searchTexts } from "../../texts/en/search/search.ts";
import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { siteHref } from "../dom/site-href.ts";
import { createFilterLists } from "./filter-lists.ts";
import { type SearchOutcome, search } from "./find/engine.ts";
import { activeFilters, noFilters, readQuery, type SearchQuery, writeQuery } from "./find/query.ts";
import { bareWord } from "./find/words.ts";
import { loadSearch } from "./load.ts";
import { showMonthBars } from "./months.ts";
import { suggestPagesOf } from "./page-suggestions.ts";
import { resultItems } from "./result-items.ts";
import { startingPoints } from "./starting-points.ts";
import { describeOutcome } from "./status.ts";

/** Elements of the search page that the script uses. */
interface PageElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLElement;
  readonly sort: HTMLSelectElement;
  readonly months: HTMLElement;
  readonly suggestions: HTMLElement;
  readonly start: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

const pauseMillis = 150;

const elements = findElements();
if (elements) startPage(elements, searchTexts);

/** Searches while the reader types or chooses filters, and keeps the query in the address. */
function startPage(elements: PageElements, texts: SearchTexts): void {
  const { form, input, filters, sort, months, start, status, results } = elements;
  const today = new Date().toISOString().slice(0, 10);
  const lists = createFilterLists(filters, (change) => choose(change), texts);
  const clear = element("button", { type: "button" }, texts.clear);
  let query = readQuery(location.search);
  let shown: SearchOutcome | null = null;
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  clear.hidden = true;
  filters.append(clear);
  input.value ||= query.text;
  sort.value = query.sort;
  const ask = (change: Partial<SearchQuery>): void => {
    query = { ...query, ...change };
    history.replaceState(null, "", `${location.pathname}${writeQuery(query)}`);
    run();
  };
  /** A filter replaces a date that was typed, for both would be hard to tell apart. */
  const choose = (change: Partial<SearchQuery>): void => {
    const typed = "year" in change || "month" in change ? (shown?.dateWords ?? []) : [];
    const text = withoutWords(query.text, typed);
    if (text !== query.text) input.value = text;
    ask({ text, ...change });
  };
  // Much to load for an archive of many years, and only needed by those who open the lists.
  for (const event of ["pointerover", "focusin"]) filters.addEventListener(event, () => void countNames());
  sort.addEventListener("change", () => ask({ sort: readQuery(`?sort=${sort.value}`).sort }));
  clear.addEventListener("click", () => {
    ask(noFilters);
    input.focus();
  });
  input.addEventListener("input", () => {
    // Results of a running search are for other words.
    turn += 1;
    results.ariaBusy = "true";
    clearTimeout(pause);
    pause = setTimeout(() => ask({ text: input.value.trim() }), pauseMillis);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(pause);
    const text = input.value.trim();
    ask({ text });
    // The search reports a failure to load.
    const index = await loadSearch().catch(() => null);
    const found = index ? await suggestPagesOf(index, text, texts).catch(() => []) : [];
    const exact = found.filter(({ isExact }) => isExact);
    if (exact.length === 1 && exact[0]) location.assign(siteHref(exact[0].path));
  });
  if (input.value.trim() === query.text) run();
  else ask({ text: input.value.trim() });
  if (input.value === "") input.focus();

  function run(): void {
    turn += 1;
    results.ariaBusy = "true";
    const own = turn;
    // Only the first search takes long enough to need a notice.
    if (query.text !== "") status.textContent ||= texts.searching;
    void show(own).catch(() => {
      if (own !== turn) return;
      results.replaceChildren();
      results.ariaBusy = "false";
      showFailure(status, texts);
    });
  }

  async function show(own: number): Promise<void> {
    const index = await loadSearch();
    const [outcome, found] = await Promise.all([
      search(index, query),
      suggestPagesOf(index, query.text, texts),
    ]);
    const isBlank = writeQuery({ ...query, sort: "relevance" }) === "";
    const items = isBlank ? [] : await resultItems(outcome.results, today, texts);
    // Show only the latest of overlapping searches.
    if (own !== turn) return;
    shown = outcome;
    lists.show(outcome);
    showMonthBars(months, isBlank ? null : outcome, choose, texts);
    elements.suggestions.replaceChildren(
      ...found.map(({ label, path }) => element("li", {}, element("a", { href: siteHref(path) }, label))),
    );
    start.replaceChildren(...(isBlank ? startingPoints(index, start.dataset.attended ?? null, texts) : []));
    results.replaceChildren(...items);
    clear.hidden = Object.keys(activeFilters(query)).length === 0;
    status.textContent = isBlank ? "" : describeOutcome(outcome, texts);
    if (index.hasSmallFilters) await countNames();
    if (own === turn) results.ariaBusy = "false";
  }

  async function countNames(): Promise<void> {
    // Without the counts, everything else still works.
    if (shown) await lists.showNames(shown).catch(() => undefined);
  }
}

/** A text without some of its words, however they are punctuated. */
function withoutWords(text: string, words: readonly string[]): string {
  const left = [...words];
  return text
    .split(/\s+/)
    .filter((word) => {
      const at = left.indexOf(bareWord(word));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join(" ");
}

function showFailure(status: HTMLElement, { failedWithList }: SearchTexts): void {
  const meetings = status.dataset.meetings ?? "";
  status.replaceChildren(`${failedWithList} `, element("a", { href: meetings }, meetings), ".");
}

function findElements(): PageElements | null {
  const form = document.querySelector<HTMLFormElement>("#search-form");
  const input = form?.querySelector<HTMLInputElement>("input[type=search]");
  const filters = document.querySelector<HTMLElement>("#search-filters");
  const sort = filters?.querySelector<HTMLSelectElement>("select[name=sort]");
  const months = document.querySelector<HTMLElement>("#search-months");
  const suggestions = document.querySelector<HTMLElement>("#search-jumps");
  const start = document.querySelector<HTMLElement>("#search-start");
  const status = document.querySelector<HTMLElement>("#search-status");
  const results = document.querySelector<HTMLElement>("#search-results");
  if (!form || !input || !filters || !sort || !months || !suggestions || !start || !status || !results)
    return null;
  return { form, input, filters, sort, months, suggestions, start, status, results };
}
