/** Text broken into lines, and the size at which they fit. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Where text must fit; sizes are tried from the first to the last. */
export interface TextBox {
  readonly width: number;
  readonly lines: number;
  readonly sizes: readonly [number, ...number[]];
}

/** Breaks text into lines at the first size at which all of it fits; what does not fit at the last is cut with `…`. */
export function fitText(text: string, { width, lines: most, sizes }: TextBox): FittedText {
  let fitted: FittedText = { size: sizes[0], lines: [] };
  for (const size of sizes) {
    fitted = { size, lines: wrapped(text, width / size) };
    if (fitted.lines.length <= most) return fitted;
  }
  const kept = fitted.lines.slice(0, most);
  return { ...fitted, lines: [...kept.slice(0, -1), cut(kept.at(-1) ?? "", width / fitted.size)] };
}

/**
 * How wide text becomes in Source Serif 4, semi-bold or lighter, in units of its size. Rather too wide than too narrow,
 * for a drawing cannot ask the font.
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

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((long) => broken(long, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** A word in as many pieces as it takes for each to fit. */
function broken(word: string, width: number): string[] {
  const pieces: string[] = [""];
  for (const character of word) {
    const longer = pieces.at(-1) + character;
    if (textWidth(longer) <= width) pieces.splice(-1, 1, longer);
    else pieces.push(character);
  }
  return pieces;
}

function cut(line: string, width: number): string {
  const characters = [...line];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
