import { element } from "../dom/elements.ts";
import { search } from "./engine.ts";
import { createFacets } from "./facets.ts";
import { loadSearch, siteHref } from "./load.ts";
import { monthBars } from "./months.ts";
import { suggestPages } from "./page-suggestions.ts";
import { activeFilters, noFilters, readQuery, type SearchQuery, writeQuery } from "./query.ts";
import { resultItems } from "./result-items.ts";
import { describeOutcome } from "./status.ts";

/** Elements of the search page that the script uses. */
interface PageElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLElement;
  readonly sort: HTMLSelectElement;
  readonly months: HTMLElement;
  readonly suggestions: HTMLElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
}

const pauseMillis = 150;

const elements = findElements();
if (elements) startPage(elements);

/** Searches while the reader types or chooses filters, and keeps the query in the address. */
function startPage(elements: PageElements): void {
  const { form, input, filters, sort, months, status, results } = elements;
  const today = new Date().toISOString().slice(0, 10);
  const facets = createFacets(filters, (change) => ask(change));
  const clear = element("button", { type: "button" }, "Clear filters");
  let query = readQuery(location.search);
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
    const exact = index ? suggestPages(text, index.pageNames).filter(({ isExact }) => isExact) : [];
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
    if (query.text !== "") status.textContent ||= "Searching …";
    void show(own).catch(() => {
      if (own !== turn) return;
      results.replaceChildren();
      results.ariaBusy = "false";
      showFailure(status);
    });
  }

  async function show(own: number): Promise<void> {
    const { pagefind, vocabulary, pageNames } = await loadSearch();
    const outcome = await search(pagefind, vocabulary, query);
    const isBlank = writeQuery({ ...query, sort: "relevance" }) === "";
    const items = isBlank ? [] : await resultItems(outcome.results, today);
    // Show only the latest of overlapping searches.
    if (own !== turn) return;
    const found = suggestPages(query.text, pageNames);
    facets.show(outcome);
    months.replaceChildren(...(isBlank ? [] : monthBars(outcome, ask)));
    elements.suggestions.replaceChildren(
      ...found.map(({ label, path }) => element("li", {}, element("a", { href: siteHref(path) }, label))),
    );
    results.replaceChildren(...items);
    results.ariaBusy = "false";
    clear.hidden = Object.keys(activeFilters(query)).length === 0;
    status.textContent = isBlank ? "" : describeOutcome(outcome);
  }
}

function showFailure(status: HTMLElement): void {
  const meetings = status.dataset.meetings ?? "";
  status.replaceChildren(
    "Search could not be loaded. The list of all meetings is at ",
    element("a", { href: meetings }, meetings),
    ".",
  );
}

function findElements(): PageElements | null {
  const form = document.querySelector<HTMLFormElement>("#search-form");
  const input = form?.querySelector<HTMLInputElement>("input[type=search]");
  const filters = document.querySelector<HTMLElement>("#search-filters");
  const sort = filters?.querySelector<HTMLSelectElement>("select[name=sort]");
  const months = document.querySelector<HTMLElement>("#search-months");
  const suggestions = document.querySelector<HTMLElement>("#search-jumps");
  const status = document.querySelector<HTMLElement>("#search-status");
  const results = document.querySelector<HTMLElement>("#search-results");
  if (!form || !input || !filters || !sort || !months || !suggestions || !status || !results) return null;
  return { form, input, filters, sort, months, suggestions, status, results };
}
