import { daysBetween } from "../format/days/days.ts";
import type { CountSeries } from "../model/count-series.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { ChartReading, Texts } from "../texts/texts.ts";

/** Fewer counts than this show no trend. */
const fewest = 3;
/** In days; for an earlier day that is longer ago only the month is named. */
const longAgo = 60;

/** The count of the line on a day; null where there is none or it is a suspected typo. */
type TrustedValues = (day: number) => number | null;

/**
 * A sentence about a count, such as `Open 166, down 7 since 24 Aug; lowest since June; falling three meetings in a row`,
 * without a full stop; null where the day has no count. The rules:
 *
 * - The change is from the meeting before in the series, however long ago; the sentence names its day. Without a change it
 *   says `unchanged`.
 * - If that meeting did not list the line, there is no change: the sentence says when it was last counted, or that this is
 *   the first count.
 * - `lowest since June`: in June it was as low, and all counts since then were higher. An equal count therefore ends the
 *   claim. At least three counts must be between the two. If it was never as low, it is the lowest of all counts so far, if
 *   there are four. Weeks without counts neither support nor break the claim.
 * - `falling three meetings in a row`: that many counts, each below the meeting before. An equal count ends the run, and so
 *   does a meeting that did not list the line; a week without minutes does not. Runs of one or two are left out.
 * - A suspected typo is never part of a claim. If the count itself or the one before it is one, the sentence says so.
 */
export function countSentence(
  series: CountSeries,
  line: number,
  at: number,
  texts: Texts,
  said = texts.counts.count,
): string | null {
  const { name, values } = series.lines[line] ?? { name: "", values: [] };
  const [count, date] = [values[at] ?? null, series.dates[at]];
  if (count === null || date === undefined) return null;
  const typos = series.suspectedTypos.filter((typo) => typo.line === line);
  const typo = typos.find((other) => other.at === at);
  if (typo) return texts.counts.doubtful(said(name, count), typo.reason);
  const typoDays = new Set(typos.map((other) => other.at));
  const trusted: TrustedValues = (day) => (typoDays.has(day) ? null : (values[day] ?? null));
  const change = `${said(name, count)}, ${changeSince(series, line, at, count, texts)}`;
  return [change, ...standing(series.dates, trusted, at, texts)].join("; ");
}

/** How a count compares with all counts before it: whether it is a record, and whether it ends a run. */
export function standing(
  dates: readonly IsoDate[],
  trusted: TrustedValues,
  at: number,
  texts: Texts,
): readonly string[] {
  const count = trusted(at);
  if (count === null) return [];
  return [extreme(dates, trusted, at, count, texts), run(trusted, at, texts)].filter(
    (claim) => claim !== null,
  );
}

function changeSince(
  { dates, lines, suspectedTypos }: CountSeries,
  line: number,
  at: number,
  count: number,
  texts: Texts,
): string {
  const values = lines[line]?.values ?? [];
  const seen = (day: number): string => texts.dates.relativeTo(dates[day] ?? "", dates[at] ?? "");
  const before = values[at - 1] ?? null;
  if (before === null) return notCountedBefore(dates, values, at, texts.chartReading);
  const isSuspectedTypo = suspectedTypos.some((other) => other.line === line && other.at === at - 1);
  const { since, whoseCountIsDoubtful } = texts.counts;
  return since(count - before, seen(at - 1)) + (isSuspectedTypo ? whoseCountIsDoubtful(before) : "");
}

/** The text in place of a change where the meeting before did not list the line. */
export function notCountedBefore(
  dates: readonly IsoDate[],
  values: readonly (number | null)[],
  at: number,
  reading: ChartReading,
): string {
  const seen = (day: number): string => reading.dates.relativeTo(dates[day] ?? "", dates[at] ?? "");
  const last = lastCountedBefore(values, at);
  return last < 0 ? reading.firstCount : reading.notCounted(seen(at - 1), values[last] ?? 0, seen(last));
}

/** The latest day before another one that has a count; -1 where there is none. */
function lastCountedBefore(values: readonly (number | null)[], at: number): number {
  let day = at - 1;
  while (day >= 0 && (values[day] ?? null) === null) day -= 1;
  return day;
}

function extreme(
  dates: readonly IsoDate[],
  trusted: TrustedValues,
  at: number,
  count: number,
  { counts, dates: words }: Texts,
): string | null {
  for (const sign of [1, -1]) {
    const isLowest = sign > 0;
    let between = 0;
    let last = at - 1;
    for (; last >= 0; last -= 1) {
      const value = trusted(last);
      if (value !== null && (value - count) * sign <= 0) break;
      if (value !== null) between += 1;
    }
    if (between < fewest) continue;
    if (last < 0) return counts.extreme.ofAll(isLowest, between + 1);
    const [then, now] = [dates[last] ?? "", dates[at] ?? ""];
    const since =
      daysBetween(then, now) > longAgo ? words.monthRelativeTo(then, now) : words.relativeTo(then, now);
    return counts.extreme.since(isLowest, since);
  }
  return null;
}

function run(trusted: TrustedValues, at: number, { counts }: Texts): string | null {
  const step = (day: number): number | null => {
    const [before, now] = [trusted(day - 1), trusted(day)];
    return before === null || now === null ? null : Math.sign(now - before);
  };
  const direction = step(at);
  let length = 0;
  while (direction !== null && step(at - length) === direction) length += 1;
  return direction === null || length < fewest ? null : counts.run(direction, length);
}
