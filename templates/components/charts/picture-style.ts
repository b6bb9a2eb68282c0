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

const colours = Object.entries(pictureColours);

function properties(side: 0 | 1): string {
  return colours.map(([name, colour]) => `--${name}:${colour[side]}`).join(";");
}

const series = colours
  .filter(([name]) => name.startsWith("series-"))
  .map(([name]) => `.${name}{--line:var(--${name})}`)
  .join("");

/** What `charts.css` says of drawings, for a picture: it is light or dark as the page that shows it. */
export const pictureStyle = `:root{${properties(0)}}
@media(prefers-color-scheme:dark){:root{${properties(1)}}}
${series}
text{font:12px "Source Serif 4",Georgia,"DejaVu Serif",serif;fill:var(--muted)}
.title{font-size:18px;font-weight:600;fill:var(--ink)}
.paper{fill:var(--paper)}
.drawing{overflow:visible}
.grid{stroke:var(--rule)}
.grid.zero,.note-line{stroke:var(--muted)}
.note-line{stroke-dasharray:2 3}
.note-line.many{stroke-dasharray:none}
.line .line,.area .line,.columns .line,.bars .line{fill:none;stroke:var(--line);stroke-width:1.75px;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.line.series-2 .line,.line.series-6 .line{stroke-dasharray:7 4}
.line.series-3 .line,.line.series-7 .line{stroke-dasharray:2 4}
.line.series-4 .line,.line.series-8 .line{stroke-dasharray:10 4 2 4}
.line .line.bridge,.area .line.bridge{stroke-dasharray:2 3;stroke-opacity:.7}
.band{fill:var(--line);fill-opacity:.55;fill-rule:evenodd}
.band.bridge{fill-opacity:.22}
.bars .band,.columns .band{fill-opacity:1}
.end-labels text{fill:var(--line)}
.doubt-ring{fill:var(--paper);stroke:var(--problem);stroke-width:1.5px}
.doubt-mark{fill:var(--problem)}
`;
