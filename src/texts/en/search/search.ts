import { dates, onDay, words } from "../words.ts";

const results = (count: number): string => words.counted(count, { one: "result", other: "results" });

/** What the search says in the browser. */
export const search = {
  dates,
  /** BCP 47 tag of the language, for relative times. */
  locale: "en",
  searching: "Searching …",
  failed: "Search could not be loaded.",
  failedWithList: "Search could not be loaded. The list of all meetings is at",
  clear: "Clear filters",
  allResults: "Filters, months and all results",
  showMore: (left: number) => `Show more (${words.number(left)} left)`,
  also: "also",
  kinds: {
    minutes: { one: "Minutes", many: "Minutes" },
    fact: { one: "Fact", many: "Facts" },
    action: { one: "Action item", many: "Action items" },
    decision: { one: "Decision", many: "Decisions" },
    support: { one: "Support", many: "Support" },
    statement: { one: "Statement", many: "Statements" },
  },
  inMonth: (month: string, count: number) => `${dates.monthAndYear(month)}, ${words.number(count)} found`,
  pages: {
    year: (year: string) => `Meetings in ${year}`,
    month: (month: string) => `Meetings in ${dates.monthAndYear(month)}`,
    day: (date: string) => `Minutes of ${dates.long(date)}`,
    nearestDay: (date: string) => `No minutes of that day; the nearest are of ${dates.long(date)}`,
    issue: (key: string) => `Issue ${key}`,
    topic: (name: string) => `Topic ${name}`,
    release: (name: string) => `Release ${name}`,
  },
  start: {
    title: "Where to start",
    month: (month: string) => `All of ${dates.monthAndYear(month)}`,
    decisions: (year: string) => `Decisions of ${year}`,
    actions: (year: string) => `Action items of ${year}`,
    support: (year: string) => `Support in ${year}`,
    whoAttended: (date: string) => `Who attended ${onDay(dates.long(date), date)}?`,
    hint: "You can type words, a question, a date or month in any usual form, the address or key of an issue, or the name of an old file. Quotation marks search for a phrase.",
  },
  outcome: {
    results,
    inMonth: (month: string) => ` in ${dates.monthAndYear(month)}`,
    ofDays: (days: readonly string[]) => ` of ${days.map(dates.long).join(" and ")}`,
    order: { oldest: ", oldest first", newest: ", newest first", relevance: ", best matches first" },
    noneOfFilters: "Nothing matches these filters.",
    noneButWithout: (count: number) =>
      `Nothing matches these filters; without them there ${count === 1 ? "is" : "are"} ${results(count)}.`,
    none: (quoted: string) =>
      `No minutes contain ${quoted}. The text of all minutes was searched, with facts, action items, decisions and support entries.`,
    noneOfDay: (date: string) => `There are no minutes of ${dates.long(date)}; these are the nearest.`,
    corrected: (typed: string, correction: string) =>
      `No minutes contain “${typed}”, so “${correction}” was searched for instead.`,
    missing: (quoted: string) => `Not found in any minutes, so ignored: ${quoted}.`,
    omitted: (quoted: string) => `No section contains every word, so these were ignored: ${quoted}.`,
    unchecked: (count: number) =>
      `${results(count)} with these words were not checked for the phrase; add a word or a month.`,
    quote: (text: string) => `“${text}”`,
  },
};
