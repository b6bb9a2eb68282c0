import { type PackedChart, unpackChart, unpackDates } from "../../chart/packed-chart.ts";
import { type ChartChoice, chosenSpan, daysWithin, readChoice, writeChoice } from "../../chart/range.ts";
import { isStacked } from "../../chart/values.ts";
import { epochMillis } from "../../format/days/days.ts";
import { once } from "../../format/lazily.ts";
import { chartReading } from "../../texts/en/charts/chart-reading.ts";
import { element } from "../dom/elements.ts";
import { themeChange } from "../dom/theme-setting.ts";
import { lineSwitches, rangePicker, shareSwitch } from "./controls.ts";
import { fillTableWhenOpened } from "./figures-table.ts";
import type { InteractiveChart, interactiveChart } from "./interactive-chart.ts";
import { whenWanted } from "./when-wanted.ts";

/** A chart of the page. Its library is loaded when a reader first wants more of it than its static drawing. */
interface PageChart {
  readonly id: string;
  readonly packed: PackedChart;
  readonly dates: readonly string[];
  readonly figure: HTMLElement;
  readonly load: () => Promise<InteractiveChart>;
}

const hint = matchMedia("(hover: none)").matches ? chartReading.hint.touch : chartReading.hint.pointer;

let choice = readChoice(location.search);
const charts = [...document.querySelectorAll<HTMLElement>("[data-chart]")].flatMap(
  (figure) => start(figure) ?? [],
);
const days = charts.flatMap(({ dates }) => dates).toSorted();
const all = { from: days[0] ?? "", to: days.at(-1) ?? "" };

const picker = document.querySelector("[data-range]");
if (picker && charts.length > 0)
  rangePicker(picker, choice, (chosen) => chosenSpan(chosen, all), change, chartReading);
for (const { id, packed, figure } of charts) {
  const isOff = (line: string): boolean => choice.off.includes(`${id}:${line}`);
  lineSwitches(figure, isOff, (line) => change({ off: toggled(choice.off, `${id}:${line}`) }));
  if (packed.kind === "area")
    shareSwitch(
      figure,
      choice.share.includes(id),
      () => change({ share: toggled(choice.share, id) }),
      chartReading,
    );
}
if (writeChoice(choice) !== "") await showAll();

/** Prepares a chart to be read. */
function start(figure: HTMLElement): PageChart | undefined {
  const json = figure.querySelector('script[type="application/json"]')?.textContent;
  const plot = figure.querySelector<HTMLElement>(".plot");
  const { chart: id = "", base = "/", script } = figure.dataset;
  if (!json || !plot || script === undefined) return undefined;
  const packed: PackedChart = JSON.parse(json);
  const below = element("p", { class: "readout", id: `${id}-hint` }, hint);
  figure.append(below);
  figure.classList.add("is-ready");
  for (const [name, value] of Object.entries({
    tabindex: "0",
    role: "application",
    "aria-roledescription": chartReading.role,
    "aria-label": plot.querySelector(".drawing")?.getAttribute("aria-label") ?? "",
    "aria-describedby": below.id,
  }))
    plot.setAttribute(name, value);
  const load = once(async () => {
    const source = unpackChart(packed);
    const { interactiveChart }: InteractiveModule = await import(script);
    const interactive = interactiveChart(plot, source, base, (text) => below.replaceChildren(text ?? hint));
    figure.classList.add("is-live");
    for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"])
      matchMedia(query).addEventListener("change", interactive.recolour);
    document.addEventListener(themeChange, interactive.recolour);
    return interactive;
  });
  whenWanted(plot, load);
  fillTableWhenOpened(figure, base, () => unpackChart(packed), chartReading);
  return { id, packed, dates: unpackDates(packed.dates), figure, load };
}

interface InteractiveModule {
  readonly interactiveChart: typeof interactiveChart;
}

/** The address holds what was chosen, so that it can be linked. */
function change(changed: Partial<ChartChoice>): void {
  choice = { ...choice, ...changed };
  history.replaceState(null, "", location.pathname + writeChoice(choice) + location.hash);
  void showAll();
}

async function showAll(): Promise<void> {
  for (const { id, packed, dates, load } of charts) {
    const interactive = await load();
    // What was chosen meanwhile counts.
    const chosen = chosenSpan(choice, all);
    const span =
      choice.range === "all" ? null : { from: epochMillis(chosen.from), to: epochMillis(chosen.to) };
    const lines = [...packed.lines.keys()].filter(
      (line) => !choice.off.includes(`${id}:${packed.lines[line]?.name}`),
    );
    const isShare = choice.share.includes(id) && isStacked(packed);
    interactive.show({ view: { lines, isShare }, days: daysWithin(dates, chosen), span });
  }
}

function toggled(items: readonly string[], item: string): string[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
