import type { SearchTexts } from "../../texts/texts.ts";
import type { SearchOutcome } from "./find/engine.ts";
import { activeFilters, type SearchQuery } from "./find/query.ts";

type Said = SearchTexts["outcome"];

/** The outcome of a search in sentences. */
export function describeOutcome(outcome: SearchOutcome, texts: SearchTexts): string {
  const said = texts.outcome;
  const { query, results, words, unfilteredCount, days } = outcome;
  const isFiltered = Object.keys(activeFilters(query)).length > 0;
  if (results.length > 0)
    return [
      `${said.results(results.length)}${period(query, days, said)}${order(outcome, said)}.`,
      ...notes(outcome, said),
    ].join(" ");
  const nothing =
    query.text === ""
      ? said.noneOfFilters
      : isFiltered && unfilteredCount > 0
        ? said.noneButWithout(unfilteredCount)
        : said.none(quotedText(query.text, said));
  return [nothing, ...notes(outcome, said, words.length > 0)].join(" ");
}

/** What was changed in the query. */
function notes(
  { corrected, missing, omitted, words, missingDay, uncheckedCount }: SearchOutcome,
  said: Said,
  hasWords = words.length > 0,
): readonly string[] {
  return [
    ...(missingDay === null ? [] : [said.noneOfDay(missingDay)]),
    ...corrected.map(([typed, correction]) => said.corrected(typed, correction)),
    ...(missing.length > 0 && hasWords ? [said.missing(quoted(missing, said))] : []),
    ...(omitted.length > 0 ? [said.omitted(quoted(omitted, said))] : []),
    ...(uncheckedCount > 0 ? [said.unchecked(uncheckedCount)] : []),
  ];
}

/** A month is chosen by its bar, and a day is typed, so nothing else on the page names them. */
function period({ month }: SearchQuery, days: SearchOutcome["days"], said: Said): string {
  if (month !== null) return said.inMonth(month);
  return days.length === 0 ? "" : said.ofDays(days);
}

function order({ query, results, words }: SearchOutcome, said: Said): string {
  if (results.length < 2) return "";
  if (query.sort === "oldest") return said.order.oldest;
  return query.sort === "newest" || words.length === 0 ? said.order.newest : said.order.relevance;
}

function quoted(words: readonly string[], said: Said): string {
  return words.map(said.quote).join(", ");
}

/** A phrase has quotation marks already. */
function quotedText(text: string, said: Said): string {
  return /["“”„]/.test(text) ? text : said.quote(text);
}
