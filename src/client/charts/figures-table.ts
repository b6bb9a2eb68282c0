import { chartRows } from "../../chart/points.ts";
import { mediumDate } from "../../format/days.ts";
import { signed } from "../../format/numbers.ts";
import { href } from "../../format/urls.ts";
import type { ChartPoint, ChartRow, ChartSource } from "../../model/chart.ts";
import { element } from "../dom/elements.ts";

/** A year of meetings; more rows are added when a reader asks for them. */
const mostRows = 52;

/** Makes the table of a chart when it is opened; a page that carried the tables of ten years would be ten times as heavy. */
export function fillTableWhenOpened(figure: HTMLElement, basePath: string, source: () => ChartSource): void {
  const details = figure.parentElement?.querySelector<HTMLDetailsElement>("details[data-figures]");
  const place = details?.querySelector("[data-table]");
  const title = details?.dataset.figures ?? "";
  if (!details || !place) return;
  details.addEventListener("toggle", () => place.replaceWith(figuresTable(source(), title, basePath)), {
    once: true,
  });
}

function figuresTable(chart: ChartSource, title: string, basePath: string): HTMLElement {
  const rows = chartRows(chart).toReversed();
  const body = element("tbody", {}, ...rows.slice(0, mostRows).map((row) => tableRow(row, basePath)));
  const head = element(
    "tr",
    {},
    element("th", { scope: "col" }, "Meeting"),
    ...chart.series.lines.map(({ name }) => element("th", { scope: "col", class: "number" }, name)),
  );
  const caption = element(
    "caption",
    {},
    `${title} `,
    element("span", { class: "since" }, "newest first, with the change from the meeting before"),
  );
  const scroll = element(
    "section",
    { class: "scroll", tabindex: "0", "aria-label": title },
    element("table", { class: "figures-table" }, caption, element("thead", {}, head), body),
  );
  const all = element("div", {}, scroll);
  if (rows.length > mostRows) {
    const more = element("button", { type: "button" }, `Show all ${rows.length} meetings`);
    more.addEventListener("click", () => {
      body.append(...rows.slice(mostRows).map((row) => tableRow(row, basePath)));
      more.remove();
      scroll.focus();
    });
    all.append(more);
  }
  return all;
}

function tableRow({ date, path, points }: ChartRow, basePath: string): HTMLElement {
  const day = element("a", { href: href(basePath, path) }, mediumDate(date));
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, day),
    ...points.map((point) => element("td", { class: "number" }, ...figure(point, basePath))),
  );
}

function figure(point: ChartPoint | null, basePath: string): (string | Node)[] {
  if (!point) return [element("span", { class: "since" }, "not listed")];
  const { count, path, delta, suspectedTypo } = point;
  const doubt = suspectedTypo === null ? [] : [doubtMark(suspectedTypo), " "];
  const column = delta?.baseline.column;
  return [
    ...doubt,
    element("a", { href: href(basePath, path) }, String(count)),
    " ",
    element(
      "span",
      { class: "change", ...(column === undefined ? {} : { title: `from ${column}` }) },
      delta ? signed(delta.change) : "new",
    ),
  ];
}

function doubtMark(reason: string): HTMLElement {
  return element(
    "span",
    { class: "doubt", title: reason },
    "?",
    element("span", { class: "visually-hidden" }, " doubtful:"),
  );
}
