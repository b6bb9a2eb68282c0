import { unpackChart } from "../../chart/packed-chart.ts";
import { type ChartChoice, chosenSpan, daysWithin, readChoice, writeChoice } from "../../chart/range.ts";
import { isStacked } from "../../chart/values.ts";
import { epochMillis } from "../../format/days.ts";
import { lineSwitches, rangePicker, shareSwitch } from "./controls.ts";
import { type LiveChart, liveChart } from "./live-chart.ts";
import { readPoints } from "./point-reader.ts";

/** A chart of the page, and how it shows what was chosen. */
interface PageChart {
  readonly id: string;
  readonly live: LiveChart;
  readonly figure: HTMLElement;
  readonly viewChanged: () => void;
}

let choice = readChoice(location.search);
const charts = [...document.querySelectorAll<HTMLElement>("[data-chart]")].flatMap(
  (figure) => start(figure) ?? [],
);
const days = charts.flatMap(({ live }) => live.seen().source.series.dates).toSorted();
const all = { from: days[0] ?? "", to: days.at(-1) ?? "" };

const picker = document.querySelector("[data-range]");
if (picker && charts.length > 0) rangePicker(picker, choice, (some) => chosenSpan(some, all), change);
for (const { id, live, figure } of charts) {
  const isOff = (line: string): boolean => choice.off.includes(`${id}:${line}`);
  lineSwitches(figure, isOff, (line) => change({ off: toggled(choice.off, `${id}:${line}`) }));
  if (live.seen().source.kind === "area")
    shareSwitch(figure, choice.share.includes(id), () => change({ share: toggled(choice.share, id) }));
}
if (location.search !== "") showAll();

for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"])
  matchMedia(query).addEventListener("change", () => {
    for (const { live } of charts) live.recolour();
  });

/** Puts an interactive chart in front of a static drawing, which stays for print. */
function start(figure: HTMLElement): PageChart | undefined {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  const plot = figure.querySelector<HTMLElement>(".plot");
  if (!json || !plot) return undefined;
  const live = liveChart(plot, unpackChart(JSON.parse(json)));
  const viewChanged = readPoints(live, figure, plot.dataset.label ?? "", figure.dataset.base ?? "/");
  figure.classList.add("is-live");
  return { id: figure.dataset.chart ?? "", live, figure, viewChanged };
}

/** The address keeps what was chosen, so that it can be linked. */
function change(some: Partial<ChartChoice>): void {
  choice = { ...choice, ...some };
  history.replaceState(null, "", location.pathname + writeChoice(choice) + location.hash);
  showAll();
}

function showAll(): void {
  const chosen = chosenSpan(choice, all);
  const span = choice.range === "all" ? null : { from: epochMillis(chosen.from), to: epochMillis(chosen.to) };
  for (const { id, live, viewChanged } of charts) {
    const { series } = live.seen().source;
    const lines = [...series.lines.keys()].filter(
      (line) => !choice.off.includes(`${id}:${series.lines[line]?.name}`),
    );
    const isShare = choice.share.includes(id) && isStacked(live.seen().source);
    const view = { lines, isShare };
    const within = daysWithin(series.dates, chosen);
    const { view: before, days: daysBefore, span: spanBefore } = live.seen();
    if (JSON.stringify([view, within, span]) === JSON.stringify([before, daysBefore, spanBefore])) continue;
    live.show(view, within, span);
    viewChanged();
  }
}

function toggled(all: readonly string[], one: string): string[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}
