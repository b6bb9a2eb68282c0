import type { DayReadout } from "../../chart/day-readout.ts";
import type { ChartReading } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";

/** Where the tip is beside a day: the place of the day and of the pointer in the plot, in pixels. */
export interface TipPlace {
  readonly x: number;
  readonly y: number;
}

/** In pixels, between the tip and the day. */
const distance = 14;

export interface DayTip {
  /** Shows a day, with one line chosen, beside a place. `address` is that of the chosen count. */
  readonly show: (readout: DayReadout, line: number, address: string, place: TipPlace) => void;
  readonly hide: () => void;
}

/** A box beside the pointer that shows all lines of one day. Its link serves readers who cannot click the chart itself. */
export function dayTip(plot: HTMLElement, lineStyles: readonly number[], reading: ChartReading): DayTip {
  const tip = element("div", { class: "day-tip" });
  tip.hidden = true;
  plot.append(tip);
  return {
    show: (readout, line, address, place) => {
      tip.replaceChildren(...contentOf(readout, line, address, lineStyles, reading));
      tip.hidden = false;
      const room = plot.clientWidth - tip.offsetWidth;
      const right = place.x + distance;
      const left = right <= room ? right : place.x - distance - tip.offsetWidth;
      const top = place.y - tip.offsetHeight / 2;
      tip.style.left = `${Math.max(0, Math.min(left, room))}px`;
      tip.style.top = `${Math.max(0, Math.min(top, plot.clientHeight - tip.offsetHeight))}px`;
    },
    hide: () => {
      tip.hidden = true;
    },
  };
}

function contentOf(
  { date, since, rows, total }: DayReadout,
  chosen: number,
  address: string,
  lineStyles: readonly number[],
  reading: ChartReading,
): HTMLElement[] {
  const doubts = rows.flatMap(({ name, doubt }) => (doubt === null ? [] : [reading.doubtful(name, doubt)]));
  const body = rows.map(({ line, name, count, change, share, doubt }) =>
    element(
      "tr",
      line === chosen ? { class: "chosen-row" } : {},
      element(
        "th",
        { scope: "row" },
        element("span", { class: `swatch-box series-${lineStyles[line] ?? 1}` }),
        name,
      ),
      element("td", {}, doubt === null ? String(count) : `? ${count}`),
      element("td", { class: "change" }, change),
      ...(share === null ? [] : [element("td", {}, share)]),
    ),
  );
  const foot = total
    ? [
        element(
          "tr",
          { class: "total" },
          element("th", { scope: "row" }, reading.total),
          element("td", {}, String(total.count)),
          element("td", { class: "change" }, total.change ?? ""),
        ),
      ]
    : [];
  return [
    element(
      "table",
      {},
      element(
        "caption",
        {},
        reading.dates.medium(date),
        ...(since === null
          ? []
          : [
              element("span", { class: "since" }, ` ${reading.since(reading.dates.relativeTo(since, date))}`),
            ]),
      ),
      element("tbody", {}, ...body, ...foot),
    ),
    ...doubts.map((text) => element("p", { class: "doubt" }, text)),
    element("a", { href: address }, reading.openMinutes),
  ];
}
