import { paths } from "../../format/urls.ts";
import { search as searchTexts } from "../../texts/en/search/search.ts";
import type { SearchTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { siteHref } from "../dom/site-href.ts";
import type { SearchDialog } from "./empty-dialog.ts";
import { search } from "./find/engine.ts";
import { readQuery, writeQuery } from "./find/query.ts";
import { loadSearch } from "./load.ts";
import { type PageSuggestion, suggestPagesOf } from "./page-suggestions.ts";
import { firstResults } from "./result-items.ts";
import { describeOutcome } from "./status.ts";

const pauseMillis = 120;
const mostResults = 8;
const mostRounds = 3;

let isComplete = false;

/** Shows in the search dialog what is found. Loads the index the first time. */
export function open(own: SearchDialog): void {
  if (!isComplete) complete(own, searchTexts);
  isComplete = true;
  // The next search reports a failure.
  loadSearch().catch(() => undefined);
}

function complete({ dialog, form, input }: SearchDialog, texts: SearchTexts): void {
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const today = new Date().toISOString().slice(0, 10);
  const status = element("p", { role: "status" });
  const suggestions = element("ul", { class: "jumps" });
  const results = element("ol", { class: "results" });
  const all = element("a", { href: siteHref(paths.search) }, texts.allResults);
  dialog.append(status, suggestions, results, element("p", { class: "all" }, all));

  input.addEventListener("input", () => {
    // Results of a running search are for other words.
    turn += 1;
    results.ariaBusy = "true";
    clearTimeout(pause);
    pause = setTimeout(run, pauseMillis);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // Without the index there are no suggestions, and the search page reports the failure.
    const exact = await exactSuggestion().catch(() => null);
    if (dialog.open) location.assign(exact ? siteHref(exact.path) : resultsPage());
  });
  // A click outside the dialog closes it, and so does a link, which may point to the same page.
  dialog.addEventListener("click", (event) => {
    const isOutside = event.target === dialog;
    if (isOutside || (event.target instanceof Element && event.target.closest("a"))) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    // Input methods use the arrow keys to choose words.
    if (event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && moveFocus(step)) event.preventDefault();
  });
  if (input.value !== "") run();

  function run(): void {
    turn += 1;
    const own = turn;
    if (input.value.trim() !== "") status.textContent ||= texts.searching;
    void find(own).catch(() => {
      if (own !== turn) return;
      results.replaceChildren();
      results.ariaBusy = "false";
      status.textContent = texts.failed;
    });
  }

  async function find(own: number): Promise<void> {
    const text = input.value.trim();
    const index = await loadSearch();
    const [outcome, found] = await Promise.all([
      search(index, readQuery(`?${new URLSearchParams({ q: text })}`)),
      suggestPagesOf(index, text, texts),
    ]);
    const items =
      text === "" ? [] : await firstResults(outcome.results, mostResults, today, texts, mostRounds);
    if (own !== turn) return;
    suggestions.replaceChildren(
      ...found.map(({ label, path }) => element("li", {}, element("a", { href: siteHref(path) }, label))),
    );
    results.replaceChildren(...items);
    results.ariaBusy = "false";
    status.textContent = text === "" ? "" : describeOutcome(outcome, texts);
    all.href = resultsPage();
  }

  async function exactSuggestion(): Promise<PageSuggestion | null> {
    const typed = input.value;
    const exact = (await suggestPagesOf(await loadSearch(), typed, texts)).filter(({ isExact }) => isExact);
    return exact.length === 1 ? (exact[0] ?? null) : null;
  }

  function resultsPage(): string {
    return siteHref(paths.search) + writeQuery(readQuery(`?${new URLSearchParams({ q: input.value })}`));
  }

  /** Moves the focus between the field and the links below it. */
  function moveFocus(step: 1 | -1): boolean {
    const stops = [input, ...dialog.querySelectorAll<HTMLElement>("a")];
    const at = stops.findIndex((stop) => stop.matches(":focus"));
    if (at < 0) return false;
    stops[at + step]?.focus();
    return true;
  }
}
