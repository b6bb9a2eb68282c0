import { whyEmpty } from "../../chart/empty-view.ts";
import { type ChartPosition, nextPosition, positionNear } from "../../chart/navigation.ts";
import { pointDescription } from "../../chart/point-description.ts";
import { chartPoint } from "../../chart/points.ts";
import { bandAt } from "../../chart/values.ts";
import { epochMillis } from "../../format/days.ts";
import { href } from "../../format/urls.ts";
import { element } from "../dom/elements.ts";
import type { LiveChart } from "./live-chart.ts";

const hint = matchMedia("(hover: none)").matches
  ? "Tap the chart to read its counts."
  : "Point at the chart, or use the arrow keys, to read its counts.";

/**
 * Lets a reader choose points: with a mouse, where a click opens the minutes; by touch, where a tap chooses and the link below
 * opens; with the keyboard, where the chart is one tab stop and the arrow keys move from point to point. Returns a function
 * to call after the chart shows another part.
 */
export function readPoints(
  live: LiveChart,
  figure: HTMLElement,
  label: string,
  basePath: string,
): () => void {
  const { canvas, source } = live;
  const times = source.series.dates.map(epochMillis);
  const hintId = `${figure.dataset.chart}-hint`;
  const readout = element("p", { class: "readout", id: hintId }, hint);
  const spoken = element("p", { class: "visually-hidden", "aria-live": "polite" });
  figure.append(readout, spoken);
  for (const [name, value] of Object.entries({
    tabindex: "0",
    role: "application",
    "aria-roledescription": "chart",
    "aria-label": label,
    "aria-describedby": hintId,
  }))
    canvas.setAttribute(name, value);

  let position: ChartPosition | null = null;
  const pointAt = (position: ChartPosition | null) =>
    position && chartPoint(source, position.line, position.at);
  const choose = (next: ChartPosition | null): void => {
    position = next;
    live.choose(next);
    const { view, days } = live.shown();
    const point = pointAt(next);
    if (!next || !point) {
      readout.replaceChildren(whyEmpty(source, view, days) ?? hint);
      return;
    }
    const link = element("a", { href: href(basePath, point.path) }, "Open the minutes");
    readout.replaceChildren(pointDescription(source, view, next), " ", link);
  };
  const open = (isNewTab: boolean): void => {
    const point = pointAt(position);
    if (!point) return;
    if (isNewTab) window.open(href(basePath, point.path), "_blank", "noopener");
    else location.assign(href(basePath, point.path));
  };
  const isAtPoint = ({ offsetX, offsetY }: MouseEvent): boolean =>
    position !== null && live.isNear(position, offsetX, offsetY);
  const pick = ({ offsetX, offsetY }: MouseEvent): void => {
    const { view, days } = live.shown();
    const next = positionNear(source, view, days, times, live.valueAt(offsetX, offsetY));
    if (next && (next.line !== position?.line || next.at !== position.at)) choose(next);
    canvas.classList.toggle("leads", next !== null && live.isNear(next, offsetX, offsetY));
  };

  canvas.addEventListener("pointermove", pick);
  canvas.addEventListener("pointerdown", pick);
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
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "Enter") return open(event.ctrlKey || event.metaKey);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { view, days } = live.shown();
    const next = nextPosition(source, view, days, position, event.key);
    if (/^(?:Arrow|Home|End)/.test(event.key)) event.preventDefault();
    if (!next) return;
    choose(next);
    spoken.textContent = pointDescription(source, view, next);
  });
  return () => {
    const { view, days } = live.shown();
    const isInView =
      position &&
      position.at >= days.from &&
      position.at <= days.to &&
      bandAt(source, view, position.line, position.at);
    choose(isInView ? position : null);
  };
}
