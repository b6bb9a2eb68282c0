import { chartPoint } from "../derive/chart-points.ts";
import { nextPlace, type Place, placeNear } from "../derive/chart-walk.ts";
import { receiptText } from "../derive/receipt.ts";
import { href } from "../format/urls.ts";
import { element } from "./element.ts";
import type { LiveChart } from "./live-chart.ts";

/**
 * Lets a reader pick points: by mouse, where a click opens the minutes; by touch, where a tap picks and the link below opens;
 * by keyboard, where the chart is one stop and its arrow keys walk. Returns what to do when the view has changed.
 */
export function readPoints(
  live: LiveChart,
  figure: HTMLElement,
  label: string,
  basePath: string,
): () => void {
  const { canvas } = live;
  const hintId = `${figure.dataset.chart}-hint`;
  const readout = element(
    "p",
    { class: "readout", id: hintId },
    "Point at the chart, or walk it by arrow keys.",
  );
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

  let place: Place | null = null;
  const pointAt = (some: Place | null) => some && chartPoint(live.seen().source, some.line, some.at);
  const choose = (next: Place | null): void => {
    place = next;
    live.choose(next);
    const point = pointAt(next);
    if (!point) return;
    const link = element("a", { href: href(basePath, point.path) }, "Open the minutes");
    readout.replaceChildren(receiptText(point), " ", link);
  };
  const open = (): void => {
    const point = pointAt(place);
    if (point) location.assign(href(basePath, point.path));
  };
  const pick = ({ offsetX, offsetY }: MouseEvent): void => {
    const { source, view, days, times } = live.seen();
    const next = placeNear(source, view, days, times, live.valueAt(offsetX, offsetY));
    if (next && (next.line !== place?.line || next.at !== place.at)) choose(next);
  };

  canvas.addEventListener("pointermove", pick);
  canvas.addEventListener("pointerdown", pick);
  canvas.addEventListener("click", (event) => {
    const isTouch = event instanceof PointerEvent && event.pointerType !== "mouse";
    if (isTouch) return;
    pick(event);
    open();
  });
  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter") return open();
    const { source, view, days } = live.seen();
    const next = nextPlace(source, view, days, place, event.key);
    if (/^(?:Arrow|Home|End)/.test(event.key)) event.preventDefault();
    if (!next) return;
    choose(next);
    const point = pointAt(next);
    spoken.textContent = point ? receiptText(point) : "";
  });
  return () => {
    const { view, days } = live.seen();
    const isInView = place && place.at >= days.from && place.at <= days.to && view.lines.includes(place.line);
    if (!isInView) choose(null);
  };
}
