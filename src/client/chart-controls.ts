import type { ChartChoice, RangeName } from "../derive/chart-choice.ts";
import { element } from "./element.ts";

type Change = (change: Partial<ChartChoice>) => void;

const ranges: readonly (readonly [RangeName, string])[] = [
  ["3m", "3 months"],
  ["1y", "1 year"],
  ["all", "All"],
  ["custom", "From"],
];

/** How far back the charts of a page look. Days can be typed in, which chooses them. */
export function rangePicker(
  container: Element,
  { range, from, to }: ChartChoice,
  { first, latest }: { readonly first: string; readonly latest: string },
  change: Change,
): void {
  const day = (label: string, value: string): HTMLInputElement =>
    element("input", { type: "date", "aria-label": label, value, min: first, max: latest });
  const [start, end] = [day("First day", from ?? first), day("Last day", to ?? latest)];
  const radios = ranges.map(([name, label]) => {
    const radio = element("input", { type: "radio", name: "range", value: name });
    radio.checked = name === range;
    radio.addEventListener("change", () => choose(name));
    return { name, radio, label: element("label", {}, radio, ` ${label}`) };
  });
  const choose = (name: RangeName): void => {
    for (const other of radios) other.radio.checked = other.name === name;
    const isCustom = name === "custom";
    change({ range: name, from: (isCustom && start.value) || null, to: (isCustom && end.value) || null });
  };
  for (const input of [start, end]) input.addEventListener("change", () => choose("custom"));
  const fieldset = element(
    "fieldset",
    { class: "range" },
    element("legend", {}, "Show"),
    ...radios.map(({ label }) => label),
    start,
    element("span", {}, "to"),
    end,
  );
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

/** Switches between counts and parts of the whole. */
export function shareSwitch(figure: HTMLElement, isShare: boolean, toggle: () => void): void {
  const box = element("input", { type: "checkbox" });
  box.checked = isShare;
  box.addEventListener("change", toggle);
  figure
    .querySelector(".legend")
    ?.append(element("li", { class: "share" }, element("label", {}, box, " as shares of the whole")));
}
