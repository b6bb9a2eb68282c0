import type { SearchOutcome } from "./engine.ts";
import { monthName } from "./months.ts";
import { activeFilters, type SearchQuery } from "./query.ts";

/** The outcome of a search in sentences. */
export function describeOutcome(outcome: SearchOutcome): string {
  const { query, results, corrected, missing, omitted, words, unfilteredCount } = outcome;
  const isFiltered = Object.keys(activeFilters(query)).length > 0;
  const notes = [
    ...corrected.map(
      ([typed, correction]) => `No minutes contain “${typed}”, so “${correction}” was searched for instead.`,
    ),
    missing.length > 0 && words.length > 0 && `Not found in any minutes, so ignored: ${quoted(missing)}.`,
    omitted.length > 0 && `No section contains every word, so these were ignored: ${quoted(omitted)}.`,
  ];
  if (results.length > 0)
    return [`${counted(results.length)}${inMonth(query)}${order(outcome)}.`, ...notes]
      .filter(Boolean)
      .join(" ");
  const nothing =
    query.text === ""
      ? "Nothing matches these filters."
      : isFiltered && unfilteredCount > 0
        ? `Nothing matches these filters; without them there ${unfilteredCount === 1 ? "is" : "are"} ${counted(unfilteredCount)}.`
        : `No minutes contain “${query.text}”. The text of all minutes was searched, with action items, decisions and support entries.`;
  return [nothing, ...notes].filter(Boolean).join(" ");
}

function counted(count: number): string {
  return count === 1 ? "1 result" : `${count.toLocaleString("en")} results`;
}

/** A month is chosen by its bar, so nothing else on the page names it. */
function inMonth({ month }: SearchQuery): string {
  return month === null ? "" : ` in ${monthName(month)}`;
}

function order({ query, results, words }: SearchOutcome): string {
  if (results.length < 2) return "";
  if (query.sort === "oldest") return ", oldest first";
  return query.sort === "newest" || words.length === 0 ? ", newest first" : ", best matches first";
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}
