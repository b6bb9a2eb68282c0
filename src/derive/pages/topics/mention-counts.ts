import type { IsoDate } from "../../../model/meeting.ts";
import type { MentionCount } from "../../../model/topics/topic-pages.ts";

/** More bars than that would be too thin. */
const mostMonths = 84;

/** A line with the day of its meeting, and where it is listed. */
export interface CountedMention {
  readonly date: IsoDate;
  readonly path: string;
}

/**
 * How many lines of each month mention a topic, from the first mention to the last; of each year, if there are too many months.
 * `mentions` are sorted, the newest first. The result is empty if all are of one month.
 */
export function mentionCounts(mentions: readonly CountedMention[]): readonly MentionCount[] {
  const [last] = mentions;
  const first = mentions.at(-1);
  const months = first && last ? monthsBetween(first.date, last.date) : [];
  if (months.length < 2) return [];
  const byYear = months.length > mostMonths;
  const digits = byYear ? 4 : 7;
  const counts = new Map<string, { count: number; path: string }>();
  for (const { date, path } of mentions) {
    const period = date.slice(0, digits);
    const before = counts.get(period);
    counts.set(period, { count: (before?.count ?? 0) + 1, path: before?.path ?? path });
  }
  return [...new Set(months.map((month) => month.slice(0, digits)))].map((period) => {
    const { count, path } = counts.get(period) ?? { count: 0, path: null };
    return { period, count, path };
  });
}

/** The months from one day to another, such as `2020-09`; at least one. */
function monthsBetween(from: IsoDate, to: IsoDate): readonly string[] {
  const first = monthsSinceZero(from);
  const count = Math.max(1, monthsSinceZero(to) - first + 1);
  return Array.from({ length: count }, (_, index) => {
    const month = first + index;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** Months from the start of the year 0, as a number to count with. */
function monthsSinceZero(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
