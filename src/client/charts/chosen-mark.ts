import { element } from "../dom/elements.ts";
import type { Spot } from "./marks.ts";

/** Marks the chosen point above the canvas, which therefore need not be drawn again while a reader walks or points. */
export function chosenMark(plot: HTMLElement): (spot: Spot | null, top: number, bottom: number) => void {
  const line = element("span", { class: "chosen-line" });
  const dot = element("span", { class: "chosen-dot" });
  const mark = element("span", { class: "chosen", "aria-hidden": "true" }, line, dot);
  mark.hidden = true;
  plot.append(mark);
  return (spot, top, bottom) => {
    mark.hidden = spot === null;
    if (!spot) return;
    Object.assign(line.style, { left: `${spot.x}px`, top: `${top}px`, height: `${bottom - top}px` });
    Object.assign(dot.style, { left: `${spot.x}px`, top: `${spot.y}px` });
  };
}
