/** Colours come from the style sheet, so that they follow light and dark. */
export interface ChartColours {
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly paper: string;
  readonly problem: string;
  readonly accent: string;
  /** Of a line with that look. */
  readonly line: (look: number) => string;
  readonly font: string;
}

export function chartColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: token("--ink"),
    muted: token("--muted"),
    rule: token("--rule"),
    paper: token("--paper"),
    problem: token("--problem"),
    accent: token("--accent"),
    line: (look) => token(`--series-${look}`),
    font: token("--sans"),
  };
}

/** Of an area under a line of that colour; the drawing has the same. */
export function areaColour(colour: string): string {
  return `color-mix(in srgb, ${colour} 55%, transparent)`;
}
