import type { ChartSource } from "../model/chart.ts";
import type { Baseline, Delta } from "../model/delta.ts";
import type { IsoDate } from "../model/meeting.ts";
import { gapsBefore } from "./values.ts";

/** A baseline of a count by its line and day: date, column (null outside release tables) and count; two numbers for none. */
type PackedBaseline =
  | readonly [line: number, at: number]
  | readonly [line: number, at: number, date: string, column: string | null, count: number];

/**
 * The short form of a chart that a page carries. It leaves out what follows from the counts. A baseline is written only
 * where it is not the point before, such as that of a release column which continues another one.
 */
export interface PackedChart extends Omit<ChartSource, "series" | "deltas" | "notes"> {
  readonly dates: ChartSource["series"]["dates"];
  readonly lines: ChartSource["series"]["lines"];
  readonly suspectedTypos: ChartSource["series"]["suspectedTypos"];
  readonly baselines: readonly PackedBaseline[];
  /** The days of the notes, whose texts are on the page already. */
  readonly noteDays: readonly IsoDate[];
}

type Points = Pick<PackedChart, "dates" | "lines" | "cells">;

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
  return { kind, unit, lineStyles, cells, noteDays, dates, lines, suspectedTypos, baselines };
}

/** The chart of a page; its notes have no text. */
export function unpackChart({
  dates,
  lines,
  suspectedTypos,
  baselines,
  noteDays,
  ...rest
}: PackedChart): ChartSource {
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
