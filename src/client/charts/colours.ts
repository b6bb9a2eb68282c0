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
    line: (lineStyle) => token(`--series-${lineStyle}`),
    font: token("--sans"),
  };
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
