/** Red, green and blue from 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

/** What text needs: 4.5 to 1. See https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const readableContrast = 4.5;

/** The contrast of two colours such as `#0b5a5e`, from 1 to 21. See https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(rgbOf(one)), luminance(rgbOf(other))].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour itself if it is readable on a background, otherwise the nearest of its shades that is. */
export function readableShade(colour: string, background: string): string {
  const end: Rgb = luminance(rgbOf(background)) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  const own = rgbOf(colour);
  for (let percent = 0; percent < 100; percent += 1) {
    const shade = hexOf(mixed(own, end, percent / 100));
    if (contrast(shade, background) >= readableContrast) return shade;
  }
  return hexOf(end);
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2): number => one[index] + (other[index] - one[index]) * share;
  return [part(0), part(1), part(2)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
