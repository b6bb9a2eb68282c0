import { countSentence } from "../../chart/count-sentence.ts";
import { packChart } from "../../chart/packed-chart.ts";
import { chartPoint, chartRows } from "../../chart/points.ts";
import { paths } from "../../format/urls.ts";
import type { Chart, ChartSource } from "../../model/chart.ts";
import type { CountSeries } from "../../model/count-series.ts";
import type { Texts } from "../../texts/texts.ts";
import { chartDrawing } from "./drawing.ts";

interface About {
  /** Its id on the page. */
  readonly id: string;
  /** Its name among the files of all charts. */
  readonly file: string;
  readonly title: string;
  readonly sentence: string | null;
  readonly texts: Texts;
}

/** Everything that a page, a file and a browser need of a chart. */
export function chartOf({ id, file, title, sentence, texts }: About, source: ChartSource): Chart {
  return {
    id,
    title,
    sentence,
    suspectedTypos: source.series.suspectedTypos.flatMap(
      ({ line, at }) => chartPoint(source, line, at) ?? [],
    ),
    // Made when they are read, because a page and two files need them once each and they take much memory.
    get rows() {
      return chartRows(source);
    },
    drawing: chartDrawing(source, texts.dates),
    csvPath: paths.chartCsv(file),
    jsonPath: paths.chartJson(file),
    svgPath: paths.chartSvg(file),
    data: JSON.stringify(packChart(source)),
    ...source,
  };
}

/** A sentence about the latest count of a line, with its day; null for a series without counts. */
export function latestSentence(
  series: CountSeries,
  line: number,
  texts: Texts,
  said?: (name: string, count: number) => string,
): string | null {
  const at = series.dates.length - 1;
  const [date, sentence] = [series.dates[at], countSentence(series, line, at, texts, said)];
  if (date === undefined) return null;
  const { name, values } = series.lines[line] ?? { name: "", values: [] };
  if (sentence !== null) return texts.counts.onDay(date, sentence);
  const last = values.findLastIndex((value) => value !== null);
  const wasLast = texts.counts.lineNotCounted(name, values[last] ?? 0, series.dates[last] ?? "");
  return texts.counts.onDay(date, wasLast);
}

/** How many styles the style sheet has. */
const styleCount = 8;

/**
 * The style of each line of a chart, from 1. It depends on the position of the name in `order`, so that a state has the same
 * style on every chart, whichever other states the chart shows.
 */
export function lineStyles(names: readonly string[], order: readonly string[]): number[] {
  const all = [...order, ...names.filter((name) => !order.includes(name))];
  return names.map((name) => (all.indexOf(name) % styleCount) + 1);
}
