import { chartRows } from "../../chart/points.ts";
import { signed } from "../../format/numbers.ts";
import { href } from "../../format/urls.ts";
import type { ChartPoint, ChartRow, ChartSource } from "../../model/chart.ts";
import type { ChartReading } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";

/** A year of meetings; more rows are added when a reader asks for them. */
const mostRows = 52;

/** Makes the table of a chart when it is opened; a page that carried the tables of ten years would be ten times as heavy. */
export function fillTableWhenOpened(
  figure: HTMLElement,
  basePath: string,
  source: () => ChartSource,
  reading: ChartReading,
): void {
  const details = figure.parentElement?.querySelector<HTMLDetailsElement>("details[data-figures]");
  const place = details?.querySelector("[data-table]");
  const title = details?.dataset.figures ?? "";
  if (!details || !place) return;
  details.addEventListener(
    "toggle",
    () => place.replaceWith(figuresTable(source(), title, basePath, reading)),
    {
      once: true,
    },
  );
}

function figuresTable(
  chart: ChartSource,
  title: string,
  basePath: string,
  reading: ChartReading,
): HTMLElement {
  const rows = chartRows(chart).toReversed();
  const body = element(
    "tbody",
    {},
    ...rows.slice(0, mostRows).map((row) => tableRow(row, basePath, reading)),
  );
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, reading.meeting),
    ...chart.series.lines.map(({ name }) => element("th", { scope: "col" }, name)),
  );
  const caption = element("caption", {}, `${title} `, element("span", { class: "since" }, reading.tableNote));
  const scroll = element(
    "section",
    { class: "scroll", tabindex: "0", "aria-label": `${title}, ${reading.tableNote}` },
    element("table", { class: "figures-table" }, caption, element("thead", {}, head), body),
  );
  const all = element("div", {}, scroll);
  if (rows.length > mostRows) {
    const more = element("button", { type: "button" }, reading.showAll(rows.length));
    more.addEventListener("click", () => {
      body.append(...rows.slice(mostRows).map((row) => tableRow(row, basePath, reading)));
      more.remove();
      scroll.focus();
    });
    all.append(more);
  }
  return all;
}

function tableRow({ date, path, points }: ChartRow, basePath: string, reading: ChartReading): HTMLElement {
  const day = element("a", { href: href(basePath, path) }, reading.dates.medium(date));
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, day),
    ...points.map((point) => element("td", {}, ...figure(point, basePath, reading))),
  );
}

function figure(point: ChartPoint | null, basePath: string, reading: ChartReading): (string | Node)[] {
  if (!point) return [element("span", { class: "since" }, reading.notListed)];
  const { count, path, delta, continued, suspectedTypo } = point;
  const doubt = suspectedTypo === null ? [] : [doubtMark(suspectedTypo, reading), " "];
  return [
    ...doubt,
    element("a", { href: href(basePath, path) }, String(count)),
    " ",
    element(
      "span",
      continued === null ? {} : { title: reading.from(continued) },
      delta ? signed(delta.change) : reading.new,
    ),
  ];
}

function doubtMark(reason: string, reading: ChartReading): HTMLElement {
  return element(
    "span",
    { class: "doubt", title: reason },
    "?",
    element("span", { class: "visually-hidden" }, ` ${reading.doubtfulCount}`),
  );
}
