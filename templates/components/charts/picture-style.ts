import type { Chart } from "../../../src/model/chart.ts";

/** A colour of `tokens.css`, which a picture on another site cannot load. */
type Colour = readonly [light: string, dark: string];

export const pictureColours: Readonly<Record<string, Colour>> = {
  paper: ["#fdfcf9", "#15191c"],
  ink: ["#20262c", "#e7e4dc"],
  muted: ["#59616b", "#a5abb2"],
  rule: ["#e3dfd5", "#333a40"],
  problem: ["#a3182b", "#ff9aa5"],
  "series-1": ["#52627a", "#93a5c0"],
  "series-2": ["#8a5fb0", "#bd98e0"],
  "series-3": ["#2476b8", "#6cb2ec"],
  "series-4": ["#16877b", "#4fc0b2"],
  "series-5": ["#b07d00", "#e0b13c"],
  "series-6": ["#c2502b", "#ee8862"],
  "series-7": ["#7a7f2a", "#b9bf5f"],
  "series-8": ["#a8447f", "#e08abb"],
};

/** Dashes distinguish lines without colour. Areas and columns need none, because they keep their order. */
const dashes = `.line.series-2 .line,.line.series-6 .line{stroke-dasharray:7 4}
.line.series-3 .line,.line.series-7 .line{stroke-dasharray:2 4}
.line.series-4 .line,.line.series-8 .line{stroke-dasharray:10 4 2 4}
`;
const doubts = `.doubt-ring{fill:var(--paper);stroke:var(--problem);stroke-width:1.5px}
.doubt-mark{fill:var(--problem)}
`;

/** The part of `charts.css` that a picture of this chart needs. The picture is light or dark, like the page that shows it. */
export function pictureStyle({ kind, lineStyles, suspectedTypos }: Chart): string {
  const lines = new Set(lineStyles.map((style) => `series-${style}`));
  const colours = Object.entries(pictureColours);
  const ofAll = colours.filter(([name]) => !name.startsWith("series-"));
  const ofLines = colours.filter(([name]) => lines.has(name));
  const properties = (side: 0 | 1): string =>
    `:root{${ofAll.map(([name, colour]) => `--${name}:${colour[side]}`).join(";")}}` +
    ofLines.map(([name, colour]) => `.${name}{--line:${colour[side]}}`).join("");
  return `${properties(0)}
@media(prefers-color-scheme:dark){${properties(1)}}
text{font:12px "Source Serif 4",Georgia,"DejaVu Serif",serif;fill:var(--muted)}
.title{font-size:18px;font-weight:600;fill:var(--ink)}
.paper{fill:var(--paper)}
.drawing{overflow:visible}
.grid{stroke:var(--rule)}
.grid.zero{stroke:var(--muted)}
.${kind} .line{fill:none;stroke:var(--line);stroke-width:1.75px;stroke-linejoin:round;vector-effect:non-scaling-stroke}
${kind === "line" ? dashes : ""}.${kind} .line.bridge{stroke-dasharray:2 3;stroke-opacity:.7}
.band{fill:var(--line);fill-opacity:${kind === "area" || kind === "line" ? ".55" : "1"};fill-rule:evenodd}
.band.bridge{fill-opacity:.22}
.end-labels text{fill:var(--line)}
${suspectedTypos.length > 0 ? doubts : ""}`;
}
