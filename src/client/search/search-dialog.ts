import { paths } from "../../format/urls.ts";
import { element } from "../dom/elements.ts";
import { search } from "./engine.ts";
import { firstHits } from "./hits.ts";
import { findJumps, type Jump } from "./jumps.ts";
import { loadSearch, to } from "./load.ts";
import { readQuery, writeQuery } from "./query.ts";
import { describe } from "./status.ts";

const pauseMillis = 120;
const mostResults = 8;
const mostRounds = 3;

let show: (() => void) | null = null;

/** Opens the search over the page, with the words that were typed last; fetches what it needs the first time. */
export function open(): void {
  show ??= createDialog();
  show();
}

function createDialog(): () => void {
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const today = new Date().toISOString().slice(0, 10);
  const input = element("input", {
    // Not of the type search, for Escape would empty it instead of closing the dialog.
    type: "text",
    role: "searchbox",
    enterkeyhint: "search",
    name: "q",
    "aria-label": "Search the minutes",
    placeholder: "Words, an issue, a date, a person or a release",
    autocomplete: "off",
  });
  const close = element("button", { type: "button" }, "Close");
  const form = element("form", { action: to(paths.search), class: "search-form" }, input, close);
  const status = element("p", { role: "status" });
  const jumps = element("ul", { class: "jumps" });
  const results = element("ol", { class: "results" });
  const all = element("a", { href: to(paths.search) }, "Filters, months and all results");
  const dialog = element(
    "dialog",
    { class: "search-dialog", "aria-label": "Search" },
    form,
    status,
    jumps,
    results,
    element("p", { class: "all" }, all),
  );

  input.addEventListener("input", () => {
    // What is still being looked for is for other words.
    turn += 1;
    results.ariaBusy = "true";
    clearTimeout(pause);
    pause = setTimeout(run, pauseMillis);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    // Without the index there are no jumps, and the page of results says what is wrong.
    const exact = await exactJump().catch(() => null);
    if (dialog.open) location.assign(exact ? to(exact.path) : resultsPage());
  });
  close.addEventListener("click", () => dialog.close());
  // A press beside the dialog closes it, and so does a link, which may lead to another place on the same page.
  dialog.addEventListener("click", (event) => {
    const isBeside = event.target === dialog;
    if (isBeside || (event.target instanceof Element && event.target.closest("a"))) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    // The arrows of an input method choose among its words.
    if (event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && moveFocus(step)) event.preventDefault();
  });
  document.body.append(dialog);
  return () => {
    // A failure is told once something is looked for.
    loadSearch().catch(() => undefined);
    dialog.showModal();
    input.select();
  };

  function run(): void {
    turn += 1;
    const own = turn;
    if (input.value.trim() !== "") status.textContent ||= "Searching …";
    void find(own).catch(() => {
      if (own !== turn) return;
      results.replaceChildren();
      results.ariaBusy = "false";
      status.textContent = "Search could not be loaded.";
    });
  }

  async function find(own: number): Promise<void> {
    const text = input.value.trim();
    const { pagefind, vocabulary, jumps: known } = await loadSearch();
    const outcome = await search(pagefind, vocabulary, readQuery(`?${new URLSearchParams({ q: text })}`));
    const items = text === "" ? [] : await firstHits(outcome.results, mostResults, today, mostRounds);
    if (own !== turn) return;
    jumps.replaceChildren(
      ...findJumps(text, known).map(({ label, path }) =>
        element("li", {}, element("a", { href: to(path) }, label)),
      ),
    );
    results.replaceChildren(...items);
    results.ariaBusy = "false";
    status.textContent = text === "" ? "" : describe(outcome);
    all.href = resultsPage();
  }

  async function exactJump(): Promise<Jump | null> {
    const typed = input.value;
    const { jumps: known } = await loadSearch();
    const exact = findJumps(typed, known).filter(({ isExact }) => isExact);
    return exact.length === 1 ? (exact[0] ?? null) : null;
  }

  function resultsPage(): string {
    return to(paths.search) + writeQuery(readQuery(`?${new URLSearchParams({ q: input.value })}`));
  }

  /** The arrows go through the field and all links below it. */
  function moveFocus(step: 1 | -1): boolean {
    const stops = [input, ...dialog.querySelectorAll<HTMLElement>("a")];
    const at = stops.findIndex((stop) => stop.matches(":focus"));
    if (at < 0) return false;
    stops[at + step]?.focus();
    return true;
  }
}
