import { dates, nouns, onDay, words } from "../words.ts";

/** Tables of counts and their changes. */
export const figures = {
  count: "Count",
  change: "Change",
  trend: "Trend",
  release: (count: number, names: string) => `${words.form(count, nouns.release)} ${names}`,
  /** `since 24 Aug, 3 weeks`; `days` is null for the usual week. */
  since: (baseline: string, date: string, days: number | null) =>
    `since ${dates.relativeTo(baseline, date)}${days === null ? "" : `, ${duration(days)}`}`,
  changeSince: (since: string) => `change ${since}`,
  recent: "Recent counts",
  doubtful: (reason: string) => `doubtful, ${reason}:`,
  new: "new",
  noChange: {
    first: "nothing to compare with",
    new: "not in the earlier minutes",
    stale: "a copy, not compared",
    agenda: "not compared yet",
    cancelled: "the meeting was cancelled",
  },
  baseline: (count: number, column: string | undefined, date: string) =>
    `${words.number(count)}${column ? ` in ${column}` : ""} ${onDay(dates.medium(date), date)}`,
  noLongerListed: <Part>(name: string, count: Part) => [`No longer listed: ${name} (`, count, ")"],
  countOn: (count: number, date: string) => `${words.number(count)} ${onDay(dates.short(date), date)}`,
  inColumn: (state: string, column: string) => `${state} in ${column}`,
  after: (release: string) => `after ${release}`,
  notes: {
    stale: (reason: string | undefined) =>
      `Copied from earlier minutes${reason ? ` (${reason})` : ""}, so nothing is compared.`,
    cancelled: "The meeting was cancelled, so nothing is compared.",
    agenda: "Written before the meeting, so nothing is compared yet.",
    first: "The first minutes that record these counts, so there is nothing to compare with.",
  },
};

/** `3 weeks`, `10 days` */
function duration(days: number): string {
  return days % 7 === 0 ? words.counted(days / 7, nouns.week) : words.counted(days, nouns.day);
}
