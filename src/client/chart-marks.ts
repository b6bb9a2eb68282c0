import type { Chart, Plugin } from "chart.js";
import { bandAt, isStacked } from "../derive/chart-values.ts";
import type { Place } from "../derive/chart-walk.ts";
import { spreadApart } from "../format/chart-scale.ts";
import { epochMillis } from "../format/days.ts";
import type { ChartColours } from "./chart-colours.ts";
import type { DrawnView } from "./drawn-view.ts";

/** More notes in view than this are marked without their numbers. */
const mostNumbers = 12;
const halfLoneWeek = 1.5 * 24 * 60 * 60 * 1000;
const labelHeight = 16;
const longestLabel = 20;

/** What stands on the lines and areas: notes, doubtful counts, and names at the right end. */
export function chartMarks(seen: () => DrawnView, colours: () => ChartColours): Plugin {
  return {
    id: "marks",
    afterDatasetsDraw(chart) {
      const [view, colour] = [seen(), colours()];
      const { ctx } = chart;
      ctx.save();
      ctx.font = `12px ${colour.font}`;
      drawLonePoints(chart, view, colour);
      drawNotes(chart, view, colour);
      drawEndLabels(chart, view, colour);
      for (const { line, at } of view.source.series.doubts) {
        const spot = spotOf(chart, view, { line, at });
        if (spot) drawDoubt(ctx, spot, colour);
      }
      ctx.restore();
    },
  };
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a point is drawn; what lies beyond the axis stands at its end. */
export function spotOf(
  chart: Chart,
  { source, view, days, times }: DrawnView,
  { line, at }: Place,
): Spot | null {
  const [x, y] = [chart.scales.x, chart.scales.y];
  const band = bandAt(source, view, line, at);
  if (!x || !y || !band || at < days.from || at > days.to) return null;
  return {
    x: x.getPixelForValue(times[at] ?? 0),
    y: Math.min(Math.max(y.getPixelForValue(band.high), y.top), y.bottom),
  };
}

/** A point on its own is a line of no length or an area of no width, which would not be seen. */
function drawLonePoints(chart: Chart, { source, view, days, times }: DrawnView, colour: ChartColours): void {
  const { kind, series } = source;
  const { x, y } = chart.scales;
  if ((kind !== "area" && kind !== "line") || !x || !y) return;
  for (const line of view.lines) {
    const values = series.lines[line]?.values ?? [];
    const isLinked = (at: number): boolean =>
      !series.gapBefore[at] && (values[at - 1] ?? null) !== null && (values[at] ?? null) !== null;
    chart.ctx.fillStyle = colour.line(source.looks[line] ?? 1);
    for (let at = days.from; at <= days.to; at += 1) {
      const band = isLinked(at) || isLinked(at + 1) ? null : bandAt(source, view, line, at);
      if (!band) continue;
      const [time, high] = [times[at] ?? 0, y.getPixelForValue(band.high)];
      const [left, right] = [
        x.getPixelForValue(time - halfLoneWeek),
        x.getPixelForValue(time + halfLoneWeek),
      ];
      if (kind === "area") chart.ctx.fillRect(left, high, right - left, y.getPixelForValue(band.low) - high);
      else chart.ctx.fillRect((left + right) / 2 - 2, high - 2, 4, 4);
    }
  }
}

function drawNotes(chart: Chart, { source, days }: DrawnView, colour: ChartColours): void {
  const { ctx, chartArea, scales } = chart;
  const [first = "", last = ""] = [source.series.dates[days.from], source.series.dates[days.to]];
  const shown = source.notes
    .map((note, index) => ({ ...note, number: index + 1 }))
    .filter(({ date }) => date >= first && date <= last);
  ctx.strokeStyle = shown.length > mostNumbers ? colour.rule : colour.muted;
  ctx.fillStyle = colour.muted;
  ctx.textAlign = "center";
  ctx.setLineDash([2, 3]);
  for (const { date, number } of shown) {
    const x = scales.x?.getPixelForValue(epochMillis(date)) ?? 0;
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    if (shown.length <= mostNumbers) ctx.fillText(String(number), x, chartArea.top - 4);
  }
  ctx.setLineDash([]);
}

/** Names where the lines end; on a narrow screen the numbers that the legend gives them. */
function drawEndLabels(
  chart: Chart,
  { source, view, days, isNarrow }: DrawnView,
  colour: ChartColours,
): void {
  const { ctx, chartArea, scales } = chart;
  const { y } = scales;
  if (source.kind === "bars" || !y || view.lines.length > chartArea.height / labelHeight) return;
  const ends = view.lines.flatMap((line) => {
    const band = bandAt(source, view, line, days.to);
    if (!band || (isStacked(source) && band.low === band.high)) return [];
    const value = isStacked(source) ? (band.low + band.high) / 2 : band.high;
    return [{ line, at: y.getPixelForValue(value) - chartArea.top }];
  });
  const places = spreadApart(
    ends.map(({ at }) => at),
    labelHeight,
    chartArea.height,
  );
  ctx.textAlign = "left";
  for (const [index, { line }] of ends.entries()) {
    const name = source.series.lines[line]?.name ?? "";
    const short = name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
    ctx.fillStyle = colour.line(source.looks[line] ?? 1);
    ctx.fillText(
      isNarrow ? String(line + 1) : short,
      chartArea.right + 8,
      chartArea.top + (places[index] ?? 0) + 4,
    );
  }
}

function drawDoubt(ctx: CanvasRenderingContext2D, { x, y }: Spot, colour: ChartColours): void {
  ctx.beginPath();
  ctx.arc(x, y, 7, 0, 2 * Math.PI);
  ctx.fillStyle = colour.paper;
  ctx.strokeStyle = colour.problem;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = colour.problem;
  ctx.textAlign = "center";
  ctx.fillText("?", x, y + 4);
}
