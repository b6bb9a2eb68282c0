import { indexOfDay, leadingCount } from "../../chart/range.ts";
import { gapsBefore, totalsOf, typoReasons } from "../../chart/values.ts";
import { totalName } from "../../format/names.ts";
import type { CountLine, CountSeries, TrendPoint } from "../../model/count-series.ts";
import type { BoardName, IsoDate, Meeting } from "../../model/meeting.ts";
import type { Texts } from "../../texts/texts.ts";
import { recordsFreshly } from "../deltas/baseline.ts";
import { findSuspectedTypos } from "./suspected-typos.ts";

/** Ticket counts over time, a line for each state in the order of the workflow. */
export function ticketSeries(
  meetings: readonly Meeting[],
  stateOrder: readonly string[],
  texts: Texts,
): CountSeries {
  return countSeries(meetings, "tickets", stateOrder, texts, ({ tickets }) =>
    (tickets ?? []).map(({ state, count }) => ({ name: state, count })),
  );
}

/** Open support tickets over time, a line for each queue. */
export function queueSeries(
  meetings: readonly Meeting[],
  queueOrder: readonly string[],
  texts: Texts,
): CountSeries {
  return countSeries(meetings, "queues", queueOrder, texts, ({ queues }) => queues ?? []);
}

/** Tickets of all release columns together over time, a line for each state. */
export function releaseSeries(
  meetings: readonly Meeting[],
  stateOrder: readonly string[],
  texts: Texts,
): CountSeries {
  return countSeries(meetings, "releases", stateOrder, texts, ({ releases }) => {
    const totals = new Map<string, number>();
    for (const { state, count } of (releases ?? []).flatMap(({ counts }) => counts))
      totals.set(state, (totals.get(state) ?? 0) + count);
    return [...totals].map(([name, count]) => ({ name, count }));
  });
}

function countSeries(
  meetings: readonly Meeting[],
  board: BoardName,
  order: readonly string[],
  texts: Texts,
  countsOf: (meeting: Meeting) => readonly { readonly name: string; readonly count: number }[],
): CountSeries {
  const fresh = meetings.filter((meeting) => recordsFreshly(meeting, board));
  const used = new Map<string, (number | null)[]>();
  for (const [at, meeting] of fresh.entries())
    for (const { name, count } of countsOf(meeting)) {
      const values = used.get(name) ?? new Array<number | null>(fresh.length).fill(null);
      used.set(name, values);
      // If a meeting lists a name twice, its first count is used, as in the tables.
      values[at] ??= count;
    }
  const names = [
    ...order.filter((name) => used.has(name)),
    ...[...used.keys()].filter((name) => !order.includes(name)),
  ];
  return seriesOf(
    fresh.map(({ date }) => date),
    names.map((name) => ({ name, values: used.get(name) ?? [] })),
    texts,
  );
}

export function recordsAttendance({ attending, status }: Meeting): boolean {
  return attending !== null && attending.length > 0 && status === "minutes";
}

/** How many people attended each meeting. An empty list was not filled in, so it is not a count of zero. */
export function attendanceSeries(meetings: readonly Meeting[], texts: Texts): CountSeries {
  const recorded = meetings.filter(recordsAttendance);
  const dates = recorded.map(({ date }) => date);
  const values = recorded.map(({ attending }) => attending?.length ?? null);
  // Names are listed one by one, so no count can have a wrong digit.
  return {
    ...seriesOf(dates, [{ name: texts.charts.titles.attendance, values }], texts),
    suspectedTypos: [],
  };
}

/** All lines of a board together; a sum that includes a suspected typo is one too. */
export function totalSeries(series: CountSeries, { counts }: Texts): CountSeries {
  return {
    ...series,
    lines: series.dates.length > 0 ? [{ name: totalName, values: totalsOf(series.lines) }] : [],
    suspectedTypos: series.suspectedTypos.map(({ line, at, reason }) => ({
      line: 0,
      at,
      reason: counts.typo.ofLine(series.lines[line]?.name ?? "", reason),
    })),
  };
}

/** Whether no day of a series has a count above zero. */
export function isAlwaysZero({ lines }: CountSeries): boolean {
  return lines.every(({ values }) => values.every((value) => !value));
}

/** `boardTotals` holds all tickets of each day, where the lines are not the whole board. */
export function seriesOf(
  dates: readonly IsoDate[],
  lines: readonly CountLine[],
  texts: Texts,
  boardTotals?: readonly number[],
): CountSeries {
  const gapBefore = gapsBefore(dates);
  return {
    dates,
    gapBefore,
    lines,
    suspectedTypos: findSuspectedTypos(lines, gapBefore, texts, boardTotals),
  };
}

/** The last `length` points of a line up to a day, oldest first; none where the line does not exist. */
export function recentPoints(
  series: CountSeries,
  name: string,
  until: IsoDate,
  length: number,
): TrendPoint[] {
  const line = series.lines.find((candidate) => candidate.name === name);
  if (!line) return [];
  const end = leadingCount(series.dates, (date) => date <= until);
  const start = Math.max(0, end - length);
  return series.dates
    .slice(start, end)
    .map((date, index) => ({ date, value: line.values[start + index] ?? null }));
}

/** Why the count of a line on a day is a suspected typo; null where it is not. */
export type TypoLookup = (name: string, date: IsoDate) => string | null;

/** Finds the reasons of suspected typos in a series. */
export function typoLookup(series: CountSeries): TypoLookup {
  const reasons = typoReasons(series);
  const byName = new Map(series.lines.map(({ name }, line) => [name, reasons[line]]));
  return (name, date) => byName.get(name)?.get(indexOfDay(series.dates, date)) ?? null;
}
