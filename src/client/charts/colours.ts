import { element } from "../dom/elements.ts";

/** The colours of the style sheet for the current theme, light or dark. */
export interface ChartColours {
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly paper: string;
  readonly problem: string;
  readonly accent: string;
  /** Of a line with a style. */
  readonly line: (style: number) => string;
  readonly font: string;
}

const lineStyles = 8;

export function chartColours(): ChartColours {
  // A custom property holds both colours of `light-dark()`; an element shows the one that applies.
  const probe = document.body.appendChild(element("span", { hidden: "" }));
  probe.style.forcedColorAdjust = "none";
  const token = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const text = token("--ink");
  const lines = Array.from({ length: lineStyles }, (_, index) => token(`--series-${index + 1}`));
  const colours = {
    text,
    muted: token("--muted"),
    rule: token("--rule"),
    paper: token("--paper"),
    problem: token("--problem"),
    accent: token("--accent"),
    line: (lineStyle: number) => lines[lineStyle - 1] ?? text,
    font: getComputedStyle(document.documentElement).getPropertyValue("--text").trim(),
  };
  probe.remove();
  return colours;
}

/** Of the area under a line; the style sheet has the same for the static drawing. */
export function areaColour(colour: string): string {
  return `color-mix(in srgb, ${colour} 55%, transparent)`;
}

/** Of a line, and of the area under it, across weeks without minutes. */
export function faintColour(colour: string): string {
  return `color-mix(in srgb, ${colour} 70%, transparent)`;
}

export function faintAreaColour(colour: string): string {
  return `color-mix(in srgb, ${colour} 22%, transparent)`;
}
