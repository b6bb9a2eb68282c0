import { element } from "../dom/elements.ts";
import type { Pixel } from "./marks.ts";

/** Marks the chosen point in front of the canvas, which need not be drawn again when a reader moves to another point. */
export function chosenMark(plot: HTMLElement): (point: Pixel | null, top: number, bottom: number) => void {
  const line = element("span", { class: "chosen-line" });
  const dot = element("span", { class: "chosen-dot" });
  const mark = element("span", { class: "chosen", "aria-hidden": "true" }, line, dot);
  mark.hidden = true;
  plot.append(mark);
  return (point, top, bottom) => {
    mark.hidden = point === null;
    if (!point) return;
    Object.assign(line.style, { left: `${point.x}px`, top: `${top}px`, height: `${bottom - top}px` });
    Object.assign(dot.style, { left: `${point.x}px`, top: `${point.y}px` });
  };
}
