import { longDate } from "../../format/days.ts";
import type { SearchOutcome } from "./find/engine.ts";
import { activeFilters, type SearchQuery } from "./find/query.ts";
import { monthName } from "./months.ts";

/** The outcome of a search in sentences. */
export function describeOutcome(outcome: SearchOutcome): string {
  const { query, results, words, unfilteredCount, days } = outcome;
  const isFiltered = Object.keys(activeFilters(query)).length > 0;
  if (results.length > 0)
    return [`${counted(results.length)}${period(query, days)}${order(outcome)}.`, ...notes(outcome)].join(
      " ",
    );
  const nothing =
    query.text === ""
      ? "Nothing matches these filters."
      : isFiltered && unfilteredCount > 0
        ? `Nothing matches these filters; without them there ${unfilteredCount === 1 ? "is" : "are"} ${counted(unfilteredCount)}.`
        : `No minutes contain ${quotedText(query.text)}. The text of all minutes was searched, with facts, action items, decisions and support entries.`;
  return [nothing, ...notes(outcome, words.length > 0)].join(" ");
}

/** What was changed in the query. */
function notes(
  { corrected, missing, omitted, words, missingDay, uncheckedCount }: SearchOutcome,
  hasWords = words.length > 0,
): readonly string[] {
  return [
    ...(missingDay === null
      ? []
      : [`There are no minutes of ${longDate(missingDay)}; these are the nearest.`]),
    ...corrected.map(
      ([typed, correction]) => `No minutes contain “${typed}”, so “${correction}” was searched for instead.`,
    ),
    ...(missing.length > 0 && hasWords ? [`Not found in any minutes, so ignored: ${quoted(missing)}.`] : []),
    ...(omitted.length > 0
      ? [`No section contains every word, so these were ignored: ${quoted(omitted)}.`]
      : []),
    ...(uncheckedCount > 0
      ? [
          `${counted(uncheckedCount)} with these words were not checked for the phrase; add a word or a month.`,
        ]
      : []),
  ];
}

function counted(count: number): string {
  return count === 1 ? "1 result" : `${count.toLocaleString("en")} results`;
}

/** A month is chosen by its bar, and a day is typed, so nothing else on the page names them. */
function period({ month }: SearchQuery, days: SearchOutcome["days"]): string {
  if (month !== null) return ` in ${monthName(month)}`;
  return days.length === 0 ? "" : ` of ${days.map(longDate).join(" and ")}`;
}

function order({ query, results, words }: SearchOutcome): string {
  if (results.length < 2) return "";
  if (query.sort === "oldest") return ", oldest first";
  return query.sort === "newest" || words.length === 0 ? ", newest first" : ", best matches first";
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** A phrase has quotation marks already. */
function quotedText(text: string): string {
  return /["“”„]/.test(text) ? text : `“${text}”`;
}
