import type { Chart, Plugin } from "chart.js";
import { type ChartDescription, loneAreaLength } from "../../chart/chart-description.ts";
import type { DayBand } from "../../chart/described-lines.ts";
import { placeEndLabels } from "../../chart/end-labels.ts";
import { noteLabels } from "../../chart/note-labels.ts";
import type { ChartSource } from "../../model/chart.ts";
import { areaColour, type ChartColours, faintAreaColour } from "./colours.ts";
import { widestColumn } from "./dataset.ts";

const noteTick = 6;
const labelHeight = 16;

/** A place on the canvas. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** What the marks are drawn from. */
export interface Marked {
  readonly source: ChartSource;
  readonly description: ChartDescription;
  /** Whether numbers take the place of the names at the right end. */
  readonly isNarrow: boolean;
  readonly colours: ChartColours;
}

/**
 * Draws what Chart.js does not: single points, notes, names at the right end, suspected typos, and areas, because its own stop
 * where the way to the next day is drawn in another style.
 */
export function chartMarks(marked: () => Marked): Plugin {
  return {
    id: "marks",
    beforeDatasetsDraw(chart) {
      drawAreas(chart, marked());
    },
    afterDatasetsDraw(chart) {
      const now = marked();
      const { ctx } = chart;
      ctx.save();
      ctx.font = `12px ${now.colours.font}`;
      drawLonePoints(chart, now);
      drawNotes(chart, now);
      drawEndLabels(chart, now);
      for (const point of now.description.suspectedTypos)
        drawSuspectedTypo(ctx, pixelOf(chart, point), now.colours);
      ctx.restore();
    },
  };
}

export function pixelOf({ scales }: Chart, { time, high }: DayBand): Pixel {
  return { x: scales.x?.getPixelForValue(time) ?? 0, y: scales.y?.getPixelForValue(high) ?? 0 };
}

function drawAreas(chart: Chart, { source, description, colours }: Marked): void {
  if (source.kind !== "area") return;
  for (const { line, runs, bridges } of description.lines) {
    const colour = colours.line(source.lineStyles[line] ?? 1);
    chart.ctx.fillStyle = areaColour(colour);
    for (const run of runs) fillArea(chart, run.length === 1 ? widened(chart, run) : placesOf(chart, run));
    chart.ctx.fillStyle = faintAreaColour(colour);
    for (const bridge of bridges) fillArea(chart, placesOf(chart, bridge));
  }
}

/** A day with the pixels of both ends of its band. */
interface BandPlace extends Pixel {
  readonly bottom: number;
}

function placesOf(chart: Chart, run: readonly DayBand[]): BandPlace[] {
  return run.map((day) => ({ ...pixelOf(chart, day), bottom: pixelOf(chart, { ...day, high: day.low }).y }));
}

/** A single day between gaps would have no width. */
function widened(chart: Chart, run: readonly DayBand[]): BandPlace[] {
  const scale = (chart.scales.x?.getPixelForValue(1) ?? 0) - (chart.scales.x?.getPixelForValue(0) ?? 0);
  const half = Math.min((scale * loneAreaLength) / 2, widestColumn / 2);
  return placesOf(chart, run).flatMap((place) =>
    [-half, half].map((far) => ({ ...place, x: place.x + far })),
  );
}

function fillArea({ ctx }: Chart, places: readonly BandPlace[]): void {
  ctx.beginPath();
  for (const { x, y } of places) ctx.lineTo(x, y);
  for (const { x, bottom } of places.toReversed()) ctx.lineTo(x, bottom);
  ctx.fill();
}

/** A single point of a line becomes a dot. */
function drawLonePoints(chart: Chart, { source, description, colours }: Marked): void {
  if (source.kind !== "line") return;
  for (const { line, runs } of description.lines) {
    chart.ctx.fillStyle = colours.line(source.lineStyles[line] ?? 1);
    for (const [point, next] of runs) if (point && !next) drawDot(chart.ctx, pixelOf(chart, point));
  }
}

function drawDot(ctx: CanvasRenderingContext2D, { x, y }: Pixel): void {
  ctx.beginPath();
  ctx.arc(x, y, 2.5, 0, 2 * Math.PI);
  ctx.fill();
}

function drawNotes(chart: Chart, { description, colours }: Marked): void {
  const { ctx, chartArea, scales } = chart;
  const { notes, areNotesNumbered } = description;
  ctx.strokeStyle = colours.muted;
  ctx.fillStyle = colours.muted;
  ctx.textAlign = "center";
  ctx.setLineDash(areNotesNumbered ? [2, 3] : []);
  const places = notes.map(({ time, number }) => ({ number, at: scales.x?.getPixelForValue(time) ?? 0 }));
  for (const { at } of places) {
    ctx.beginPath();
    ctx.moveTo(at, chartArea.top - (areNotesNumbered ? 0 : noteTick));
    ctx.lineTo(at, areNotesNumbered ? chartArea.bottom : chartArea.top);
    ctx.stroke();
  }
  ctx.setLineDash([]);
  if (areNotesNumbered)
    for (const { text, at } of noteLabels(places)) ctx.fillText(text, at, chartArea.top - 4);
}

function drawEndLabels(chart: Chart, { source, description, isNarrow, colours }: Marked): void {
  const { ctx, chartArea, scales } = chart;
  const y = (value: number): number => (scales.y?.getPixelForValue(value) ?? 0) - chartArea.top;
  ctx.textAlign = "left";
  for (const { line, name, at } of placeEndLabels(description, y, labelHeight, chartArea.height)) {
    ctx.fillStyle = colours.line(source.lineStyles[line] ?? 1);
    ctx.fillText(isNarrow ? String(line + 1) : name, chartArea.right + 8, chartArea.top + at + 4);
  }
}

function drawSuspectedTypo(ctx: CanvasRenderingContext2D, { x, y }: Pixel, colours: ChartColours): void {
  ctx.beginPath();
  ctx.arc(x, y, 7, 0, 2 * Math.PI);
  ctx.fillStyle = colours.paper;
  ctx.strokeStyle = colours.problem;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
  ctx.fillStyle = colours.problem;
  ctx.textAlign = "center";
  ctx.fillText("?", x, y + 4);
}
