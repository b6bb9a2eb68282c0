import type { ChartChoice, DaySpan, RangeName } from "../../chart/range.ts";
import type { ChartReading } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { whenEntered } from "./date-entry.ts";

type Change = (change: Partial<ChartChoice>) => void;

const ranges = ["3m", "1y", "all", "custom"] as const satisfies readonly RangeName[];

/**
 * Lets a reader choose the days that the charts of a page show. Entered days are a choice of their own; if both fields are
 * empty, it is all days. The fields show `spanOf` the choice.
 */
export function rangePicker(
  container: Element,
  choice: ChartChoice,
  spanOf: (choice: ChartChoice) => DaySpan,
  change: Change,
  reading: ChartReading,
): void {
  const { from: first, to: latest } = spanOf({ ...choice, range: "all" });
  const day = (label: string): HTMLInputElement =>
    element("input", { type: "date", "aria-label": label, min: first, max: latest });
  const [start, end] = [day(reading.firstDay), day(reading.lastDay)];
  const radios = ranges.map((name) => {
    const radio = element("input", { type: "radio", name: "range", value: name });
    radio.addEventListener("change", () => choose(name));
    return { name, radio, label: element("label", {}, radio, ` ${reading.ranges[name]}`) };
  });
  /** The field of an open end is empty. */
  const show = (shown: ChartChoice): void => {
    const isCustom = shown.range === "custom";
    const { from, to } = spanOf(shown);
    start.value = isCustom && shown.from === null ? "" : from;
    end.value = isCustom && shown.to === null ? "" : to;
    for (const { name, radio } of radios) radio.checked = name === shown.range;
  };
  const choose = (name: RangeName): void => {
    const isCustom = name === "custom" && (start.value !== "" || end.value !== "");
    const range = name === "custom" && !isCustom ? "all" : name;
    const days = { range, from: (isCustom && start.value) || null, to: (isCustom && end.value) || null };
    show({ ...choice, ...days });
    change(days);
  };
  for (const input of [start, end]) whenEntered(input, () => choose("custom"));
  const fieldset = element(
    "fieldset",
    { class: "range" },
    element("legend", {}, reading.show),
    ...radios.map(({ label }) => label),
    start,
    element("span", {}, reading.to),
    end,
  );
  show(choice);
  container.replaceChildren(fieldset);
}

/** Turns the entries of a legend into switches. */
export function lineSwitches(
  figure: HTMLElement,
  isOff: (line: string) => boolean,
  toggle: (line: string) => void,
): void {
  const entries = [...figure.querySelectorAll<HTMLElement>("[data-line]")];
  if (entries.length < 2) return;
  for (const entry of entries) {
    const line = entry.dataset.line ?? "";
    const box = element("input", { type: "checkbox" });
    box.checked = !isOff(line);
    box.addEventListener("change", () => toggle(line));
    const label = element("label", {}, box);
    label.append(...entry.childNodes);
    entry.replaceChildren(label);
  }
}

/** Switches between counts and shares of the whole. */
export function shareSwitch(
  figure: HTMLElement,
  isShare: boolean,
  toggle: () => void,
  reading: ChartReading,
): void {
  const box = element("input", { type: "checkbox" });
  box.checked = isShare;
  box.addEventListener("change", toggle);
  figure
    .querySelector(".legend")
    ?.append(element("li", { class: "share" }, element("label", {}, box, ` ${reading.asShares}`)));
}
