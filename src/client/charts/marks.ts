import type { Chart, Plugin } from "chart.js";
import { lonePoints } from "../../chart/empty-view.ts";
import type { ChartPosition } from "../../chart/navigation.ts";
import { noteLabels } from "../../chart/note-labels.ts";
import { spreadApart } from "../../chart/scale.ts";
import { bandAt, isStacked } from "../../chart/values.ts";
import { epochMillis } from "../../format/days.ts";
import { areaColour, type ChartColours } from "./colours.ts";
import type { DrawnView } from "./dataset.ts";

/** More notes in view than this are marked by short ticks alone. */
const mostNumbers = 12;
const noteTick = 6;
const halfLoneWeek = 1.5 * 24 * 60 * 60 * 1000;
/** In pixels, half as wide as the widest column. */
const widestHalf = 32;
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
      for (const { line, at } of view.source.series.suspectedTypos) {
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
  { line, at }: ChartPosition,
): Spot | null {
  const [x, y] = [chart.scales.x, chart.scales.y];
  const band = bandAt(source, view, line, at);
  if (!x || !y || !band || at < days.from || at > days.to) return null;
  return {
    x: x.getPixelForValue(times[at] ?? 0),
    y: Math.min(Math.max(y.getPixelForValue(band.high), y.top), y.bottom),
  };
}

/** A point on its own becomes a dot or a narrow area. */
function drawLonePoints(chart: Chart, { source, view, days, times }: DrawnView, colour: ChartColours): void {
  const { kind } = source;
  const { x, y } = chart.scales;
  if ((kind !== "area" && kind !== "line") || !x || !y) return;
  for (const line of view.lines) {
    const own = colour.line(source.lineStyles[line] ?? 1);
    chart.ctx.fillStyle = kind === "area" ? areaColour(own) : own;
    for (const at of lonePoints(source, view, days, line)) {
      const band = bandAt(source, view, line, at);
      if (!band) continue;
      const [time, high] = [times[at] ?? 0, y.getPixelForValue(band.high)];
      const middle = x.getPixelForValue(time);
      const half = Math.min(x.getPixelForValue(time + halfLoneWeek) - middle, widestHalf);
      if (kind === "area")
        chart.ctx.fillRect(middle - half, high, 2 * half, y.getPixelForValue(band.low) - high);
      else drawDot(chart.ctx, { x: middle, y: high });
    }
  }
}

function drawDot(ctx: CanvasRenderingContext2D, { x, y }: Spot): void {
  ctx.beginPath();
  ctx.arc(x, y, 2.5, 0, 2 * Math.PI);
  ctx.fill();
}

function drawNotes(chart: Chart, { source, days }: DrawnView, colour: ChartColours): void {
  const { ctx, chartArea, scales } = chart;
  const [first = "", last = ""] = [source.series.dates[days.from], source.series.dates[days.to]];
  const shown = source.notes
    .map((note, index) => ({ ...note, number: index + 1 }))
    .filter(({ date }) => date >= first && date <= last);
  const isMany = shown.length > mostNumbers;
  ctx.strokeStyle = colour.muted;
  ctx.fillStyle = colour.muted;
  ctx.textAlign = "center";
  ctx.setLineDash(isMany ? [] : [2, 3]);
  const places = shown.map(({ date, number }) => ({
    number,
    at: scales.x?.getPixelForValue(epochMillis(date)) ?? 0,
  }));
  for (const { at } of places) {
    ctx.beginPath();
    ctx.moveTo(at, chartArea.top - (isMany ? noteTick : 0));
    ctx.lineTo(at, isMany ? chartArea.top : chartArea.bottom);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  if (!isMany) for (const { text, at } of noteLabels(places)) ctx.fillText(text, at, chartArea.top - 4);
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
    ctx.fillStyle = colour.line(source.lineStyles[line] ?? 1);
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
