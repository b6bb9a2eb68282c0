// Reads hand-written numbers.

import { readableText } from "../../format/markdown/markdown-text.ts";

/** A count of tickets such as `166`; null for anything else. */
export function readCount(cell: string): number | null {
  const text = readableText(cell);
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** All dashes that people type for a minus sign. */
const minus = /^[-\u2010-\u2015\u2212\ufe63\uff0d]\s*(?=\d)/;

/** A hand-written change such as `+2`, `(-4)`, `2`, `&minus;4` or `±0`; null if it is not a number, as in `?` or a lone `+`. */
export function readChange(cell: string): number | null {
  const text = readableText(cell)
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  const isNegative = minus.test(text);
  const digits = text.replace(minus, "").replace(/^[+\u00b1\ufe62\uff0b]\s*/, "");
  if (!/^\d{1,6}$/.test(digits)) return null;
  const size = Number(digits);
  return isNegative && size !== 0 ? -size : size;
}
