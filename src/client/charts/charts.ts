import { unpackChart } from "../../chart/packed-chart.ts";
import { type ChartChoice, chosenSpan, daysWithin, readChoice, writeChoice } from "../../chart/range.ts";
import { isStacked } from "../../chart/values.ts";
import { epochMillis } from "../../format/days.ts";
import { lineSwitches, rangePicker, shareSwitch } from "./controls.ts";
import { type LiveChart, liveChart } from "./live-chart.ts";
import { readPoints } from "./point-reader.ts";

/** A chart of the page. */
interface PageChart {
  readonly id: string;
  readonly live: LiveChart;
  readonly figure: HTMLElement;
  /** Must be called after the chart shows another part. */
  readonly viewChanged: () => void;
}

let choice = readChoice(location.search);
const charts = [...document.querySelectorAll<HTMLElement>("[data-chart]")].flatMap(
  (figure) => start(figure) ?? [],
);
const days = charts.flatMap(({ live }) => live.source.series.dates).toSorted();
const all = { from: days[0] ?? "", to: days.at(-1) ?? "" };

const picker = document.querySelector("[data-range]");
if (picker && charts.length > 0) rangePicker(picker, choice, (chosen) => chosenSpan(chosen, all), change);
for (const { id, live, figure } of charts) {
  const isOff = (line: string): boolean => choice.off.includes(`${id}:${line}`);
  lineSwitches(figure, isOff, (line) => change({ off: toggled(choice.off, `${id}:${line}`) }));
  if (live.source.kind === "area")
    shareSwitch(figure, choice.share.includes(id), () => change({ share: toggled(choice.share, id) }));
}
if (location.search !== "") showAll();

for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"])
  matchMedia(query).addEventListener("change", () => {
    for (const { live } of charts) live.recolour();
  });

/** Shows an interactive chart instead of the static drawing, which remains for print. */
function start(figure: HTMLElement): PageChart | undefined {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  const plot = figure.querySelector<HTMLElement>(".plot");
  if (!json || !plot) return undefined;
  const live = liveChart(plot, unpackChart(JSON.parse(json)));
  const viewChanged = readPoints(live, figure, plot.dataset.label ?? "", figure.dataset.base ?? "/");
  figure.classList.add("is-live");
  return { id: figure.dataset.chart ?? "", live, figure, viewChanged };
}

/** The address holds what was chosen, so that it can be linked. */
function change(changed: Partial<ChartChoice>): void {
  choice = { ...choice, ...changed };
  history.replaceState(null, "", location.pathname + writeChoice(choice) + location.hash);
  showAll();
}

function showAll(): void {
  const chosen = chosenSpan(choice, all);
  const span = choice.range === "all" ? null : { from: epochMillis(chosen.from), to: epochMillis(chosen.to) };
  for (const { id, live, viewChanged } of charts) {
    const { series } = live.source;
    const lines = [...series.lines.keys()].filter(
      (line) => !choice.off.includes(`${id}:${series.lines[line]?.name}`),
    );
    const isShare = choice.share.includes(id) && isStacked(live.source);
    const part = { view: { lines, isShare }, days: daysWithin(series.dates, chosen), span };
    if (JSON.stringify(part) === JSON.stringify(live.shown())) continue;
    live.show(part);
    viewChanged();
  }
}

function toggled(items: readonly string[], item: string): string[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
