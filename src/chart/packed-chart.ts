import { addDays } from "../format/days/dates.ts";
import { daysBetween, isIsoDate } from "../format/days/days.ts";
import type { ChartSource } from "../model/chart.ts";
import type { Baseline, Delta } from "../model/delta.ts";
import type { IsoDate, MeetingDate } from "../model/meeting.ts";
import { gapsBefore } from "./values.ts";

/** A baseline of a count by its line and day: date, column (null outside release tables) and count; two numbers for none. */
type PackedBaseline =
  | readonly [line: number, at: number]
  | readonly [line: number, at: number, date: string, column: string | null, count: number];

/** Each day is the number of days since the one before it. The first day, and each month, is written out. */
type PackedDates = readonly (MeetingDate | number)[];

/**
 * The short form of a chart that a page carries. It leaves out what follows from the counts. A baseline is written only
 * where it is not the point before, such as that of a release column which continues another one.
 */
export interface PackedChart extends Omit<ChartSource, "series" | "deltas" | "notes"> {
  readonly dates: PackedDates;
  readonly lines: ChartSource["series"]["lines"];
  readonly suspectedTypos: ChartSource["series"]["suspectedTypos"];
  readonly baselines: readonly PackedBaseline[];
  /** The days of the notes, whose texts are on the page already. */
  readonly noteDays: readonly IsoDate[];
}

interface Points extends Pick<PackedChart, "lines" | "cells"> {
  readonly dates: readonly MeetingDate[];
}

function packDates(dates: readonly MeetingDate[]): PackedDates {
  return dates.map((date, at) => {
    const before = dates[at - 1] ?? "";
    return isIsoDate(before) && isIsoDate(date) ? daysBetween(before, date) : date;
  });
}

export function unpackDates(packed: PackedDates): MeetingDate[] {
  let date = "";
  return packed.map((next) => {
    date = typeof next === "string" ? next : addDays(date, next);
    return date;
  });
}

export function packChart({
  kind,
  unit,
  series,
  deltas,
  lineStyles,
  cells,
  notes,
}: ChartSource): PackedChart {
  const { dates, lines, suspectedTypos } = series;
  const baselines = deltas.flatMap((onDays, line) =>
    onDays.flatMap((delta, at): PackedBaseline[] => {
      const baseline = delta?.baseline ?? null;
      if (isSame(baseline, pointBefore({ dates, lines, cells }, line, at))) return [];
      return [baseline ? [line, at, baseline.date, baseline.column ?? null, baseline.count] : [line, at]];
    }),
  );
  const noteDays = notes.map(({ date }) => date);
  return {
    kind,
    unit,
    lineStyles,
    cells,
    noteDays,
    dates: packDates(dates),
    lines,
    suspectedTypos,
    baselines,
  };
}

/** The chart of a page; its notes have no text. */
export function unpackChart({
  dates: packed,
  lines,
  suspectedTypos,
  baselines,
  noteDays,
  ...rest
}: PackedChart): ChartSource {
  const dates = unpackDates(packed);
  const written = new Map(
    baselines.map(([line, at, date, column, count]) => [
      `${line} ${at}`,
      date === undefined || count === undefined ? null : baselineOf(date, column, count),
    ]),
  );
  const deltas = lines.map(({ values }, line) =>
    values.map((count, at): Delta | null => {
      const exception = written.get(`${line} ${at}`);
      const baseline =
        exception === undefined ? pointBefore({ dates, lines, cells: rest.cells }, line, at) : exception;
      return count !== null && baseline ? { change: count - baseline.count, baseline } : null;
    }),
  );
  const notes = noteDays.map((date) => ({ date, text: "" }));
  return { ...rest, notes, series: { dates, gapBefore: gapsBefore(dates), lines, suspectedTypos }, deltas };
}

/** The count of the line on the day before, as a baseline; null where one of the two days has no count. */
function pointBefore({ dates, lines, cells }: Points, line: number, at: number): Baseline | null {
  const values = lines[line]?.values ?? [];
  const [before, date] = [values[at - 1] ?? null, dates[at - 1]];
  if ((values[at] ?? null) === null || before === null || date === undefined) return null;
  return baselineOf(date, cells.board === "releases" ? cells.columns[at - 1] : null, before);
}

function baselineOf(date: string, column: string | null | undefined, count: number): Baseline {
  return { date, ...(column ? { column } : {}), count };
}

function isSame(a: Baseline | null, b: Baseline | null): boolean {
  return a?.date === b?.date && a?.column === b?.column && a?.count === b?.count;
}
