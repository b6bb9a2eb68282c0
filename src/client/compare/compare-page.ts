import { readSpan, type Span } from "../../compare/span.ts";
import { comparisonPath } from "../../format/urls.ts";
import { compare } from "../../texts/en/compare/compare.ts";
import { siteHref } from "../dom/site-href.ts";
import { fragment } from "../page/fragment.ts";
import { loadComparison } from "./load-changes.ts";
import { showComparison } from "./show-comparison.ts";

/** Elements of the page that the script uses. */
interface PageElements {
  readonly form: HTMLFormElement;
  readonly from: HTMLInputElement;
  readonly to: HTMLInputElement;
  readonly series: HTMLSelectElement | null;
  readonly status: HTMLElement;
  readonly result: HTMLElement;
}

const elements = findElements();
if (elements) startPage(elements);

/** Compares the days in the address, and keeps those that the reader chooses in it. */
function startPage({ form, from, to, series, status, result }: PageElements): void {
  const usual = { from: from.value, to: to.value };
  const years = (form.dataset.years ?? "").split(" ");
  const seriesTitles = new Map([...(series?.options ?? [])].map(({ value, text }) => [value, text]));
  let turn = 0;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = comparisonPath(from.value, to.value, series?.value || null);
    history.pushState(null, "", siteHref(chosen));
    void run();
  });
  addEventListener("popstate", () => void run());
  void run();

  async function run(): Promise<void> {
    turn += 1;
    const own = turn;
    const span = readSpan(location.search, usual);
    fillForm(span);
    status.textContent ||= compare.loading;
    const comparison = await loadComparison(span, years).catch(() => null);
    // Shows only the latest of overlapping comparisons.
    if (own !== turn) return;
    const isEmpty = comparison?.meetings.length === 0;
    status.textContent = comparison ? (isEmpty ? compare.none(span.from, span.to) : "") : compare.failed;
    result.replaceChildren(...(comparison && !isEmpty ? showComparison(comparison, seriesTitles) : []));
    // The part that the address names was not there when the page was opened.
    if (fragment() !== "") document.getElementById(fragment())?.scrollIntoView();
  }

  function fillForm(span: Span): void {
    from.value = span.from;
    to.value = span.to;
    if (series) series.value = span.series ?? "";
  }
}

function findElements(): PageElements | null {
  const form = document.querySelector<HTMLFormElement>("#compare-form");
  const from = form?.querySelector<HTMLInputElement>("input[name=from]");
  const to = form?.querySelector<HTMLInputElement>("input[name=to]");
  const series = form?.querySelector<HTMLSelectElement>("select[name=series]") ?? null;
  const status = document.querySelector<HTMLElement>("#compare-status");
  const result = document.querySelector<HTMLElement>("#comparison");
  return form && from && to && status && result ? { form, from, to, series, status, result } : null;
}
