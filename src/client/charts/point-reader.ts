import { dayReadout } from "../../chart/day-readout.ts";
import { whyEmpty } from "../../chart/empty-view.ts";
import { type ChartPosition, nextPosition, positionNear } from "../../chart/navigation.ts";
import { pointDescription } from "../../chart/point-description.ts";
import { chartPoint } from "../../chart/points.ts";
import { bandAt } from "../../chart/values.ts";
import { epochMillis } from "../../format/days/days.ts";
import { href } from "../../format/urls.ts";
import type { ChartReading } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { dayTip } from "./day-tip.ts";
import type { LiveChart } from "./live-chart.ts";

/**
 * Lets a reader choose days and points, and shows all lines of the day beside the point: with a mouse, where a click opens the
 * minutes; by touch, where a tap chooses and the link in the box opens; with the keyboard, where the chart is one tab stop, the
 * arrow keys move from point to point, and Escape closes the box. Returns a function to call after the chart shows another part.
 */
export function readPoints(
  live: LiveChart,
  plot: HTMLElement,
  basePath: string,
  say: (text: string | null) => void,
  reading: ChartReading,
): () => void {
  const { canvas, source } = live;
  const times = source.series.dates.map(epochMillis);
  const tip = dayTip(plot, source.lineStyles, reading);
  const spoken = element("p", { class: "visually-hidden", "aria-live": "polite" });
  plot.after(spoken);

  let position: ChartPosition | null = null;
  const addressOf = ({ line, at }: ChartPosition): string =>
    href(basePath, chartPoint(source, line, at)?.path ?? "");
  /** The box is at the height of the pointer, or else of the point. */
  const choose = (next: ChartPosition | null, pointerY?: number): void => {
    position = next;
    const pixel = live.choose(next);
    const readout = next && dayReadout(source, live.shown().view, next.at, reading);
    if (next && readout && pixel)
      tip.show(readout, next.line, addressOf(next), { x: pixel.x, y: pointerY ?? pixel.y });
    else tip.hide();
  };
  const open = (isNewTab: boolean): void => {
    if (!position) return;
    if (isNewTab) window.open(addressOf(position), "_blank", "noopener");
    else location.assign(addressOf(position));
  };
  const isAtPoint = ({ offsetX, offsetY }: MouseEvent): boolean =>
    position !== null && live.isNear(position, offsetX, offsetY);
  const pick = ({ offsetX, offsetY }: MouseEvent): void => {
    const { view, days } = live.shown();
    const next = positionNear(source, view, days, times, live.valueAt(offsetX, offsetY));
    if (next) choose(next, offsetY);
    canvas.classList.toggle("leads", next !== null && live.isNear(next, offsetX, offsetY));
  };

  canvas.addEventListener("pointermove", pick);
  canvas.addEventListener("pointerdown", pick);
  plot.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse" && !plot.contains(document.activeElement)) choose(null);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !plot.contains(target)) choose(null);
  });
  plot.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !plot.contains(relatedTarget)) choose(null);
  });
  canvas.addEventListener("click", (event) => {
    const isTouch = event instanceof PointerEvent && event.pointerType !== "mouse";
    if (isTouch) return;
    pick(event);
    if (isAtPoint(event)) open(event.ctrlKey || event.metaKey || event.shiftKey);
  });
  // The middle button opens a tab, as on a link, instead of scrolling.
  canvas.addEventListener("mousedown", (event) => {
    if (event.button === 1) event.preventDefault();
  });
  canvas.addEventListener("auxclick", (event) => {
    if (event.button !== 1) return;
    pick(event);
    if (isAtPoint(event)) open(true);
  });
  plot.addEventListener("keydown", (event) => {
    if (event.key === "Escape") choose(null);
    // The link in the box has keys of its own.
    if (event.target !== plot) return;
    if (event.key === "Enter") open(event.ctrlKey || event.metaKey);
    if (event.ctrlKey || event.metaKey || event.altKey || !/^(?:Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
    const { view, days } = live.shown();
    const next = nextPosition(source, view, days, position, event.key);
    if (!next) return;
    choose(next);
    spoken.textContent = pointDescription(source, view, next, reading);
  });
  return () => {
    const { view, days } = live.shown();
    const isInView =
      position &&
      position.at >= days.from &&
      position.at <= days.to &&
      bandAt(source, view, position.line, position.at);
    choose(isInView ? position : null);
    say(whyEmpty(source, view, days, reading));
  };
}
