import { daysBetween } from "../format/days.ts";
import type { BoardName, IsoDate, Meeting } from "../model/meeting.ts";
import type { CountSeries, TrendPoint } from "../model/series.ts";
import { recordsFreshly } from "./baseline.ts";

/** A week is missing between two meetings that lie further apart than this; a holiday may shift a meeting by a day or two. */
const longestWeek = 10;

/** Ticket counts over time, a line for each state in the order of the workflow. */
export function ticketSeries(meetings: readonly Meeting[], stateOrder: readonly string[]): CountSeries {
  return countSeries(meetings, "tickets", stateOrder, ({ tickets }) =>
    (tickets ?? []).map(({ state, count }) => ({ name: state, count })),
  );
}

/** Open support tickets over time, a line for each queue. */
export function queueSeries(meetings: readonly Meeting[], queueOrder: readonly string[]): CountSeries {
  return countSeries(meetings, "queues", queueOrder, ({ queues }) => queues ?? []);
}

function countSeries(
  meetings: readonly Meeting[],
  board: BoardName,
  order: readonly string[],
  countsOf: (meeting: Meeting) => readonly { readonly name: string; readonly count: number }[],
): CountSeries {
  const fresh = meetings.filter((meeting) => recordsFreshly(meeting, board));
  const used = new Set(fresh.flatMap((meeting) => countsOf(meeting).map(({ name }) => name)));
  const names = [
    ...order.filter((name) => used.has(name)),
    ...[...used].filter((name) => !order.includes(name)),
  ];
  const dates = fresh.map(({ date }) => date);
  return {
    dates,
    gapBefore: dates.map((date, index) => isGap(dates[index - 1], date)),
    lines: names.map((name) => ({
      name,
      values: fresh.map((meeting) => countsOf(meeting).find((count) => count.name === name)?.count ?? null),
    })),
  };
}

function isGap(previous: IsoDate | undefined, date: IsoDate): boolean {
  return previous !== undefined && daysBetween(previous, date) > longestWeek;
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
  const end = series.dates.findLastIndex((date) => date <= until) + 1;
  const start = Math.max(0, end - length);
  return series.dates.slice(start, end).map((date, index) => ({
    date,
    value: line.values[start + index] ?? null,
    gapBefore: series.gapBefore[start + index] ?? false,
  }));
}
