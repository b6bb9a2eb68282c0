/** Text broken into lines, and the font size at which they fit. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The space for text, in pixels and lines; sizes are tried in order. */
export interface TextBox {
  readonly width: number;
  readonly lines: number;
  readonly sizes: readonly [number, ...number[]];
}

/** Breaks text into lines at the first size that fits; at the last size, text that does not fit ends with `…`. */
export function fitText(text: string, { width, lines: maxLines, sizes }: TextBox): FittedText {
  let result: FittedText = { size: sizes[0], lines: [] };
  for (const size of sizes) {
    result = { size, lines: wrap(text, width / size) };
    if (result.lines.length <= maxLines) return result;
  }
  const kept = result.lines.slice(0, maxLines);
  return { ...result, lines: [...kept.slice(0, -1), truncate(kept.at(-1) ?? "", width / result.size)] };
}

/**
 * The width of text in ems, in Source Serif 4 of at most semi-bold weight. An upper estimate, because the SVG is written
 * without access to the font.
 */
export function textWidth(text: string): number {
  return [...text.normalize("NFD")].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/\p{Script=Inherited}/u.test(character)) return 0;
  if (/[ !"'(),./:;I[\\\]`fijlt{|}-]/.test(character)) return 0.42;
  if (/[\d+\u2212\u00b1<=>_s]/.test(character)) return 0.55;
  if (/[a-ln-vx-zSFZ]/.test(character)) return 0.65;
  return /[A-LN-VXYZ]/.test(character) ? 0.82 : 1.02;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((long) => split(long, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** Splits a word into pieces that fit. */
function split(word: string, width: number): string[] {
  const pieces: string[] = [""];
  for (const character of word) {
    const longer = pieces.at(-1) + character;
    if (textWidth(longer) <= width) pieces.splice(-1, 1, longer);
    else pieces.push(character);
  }
  return pieces;
}

function truncate(line: string, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
