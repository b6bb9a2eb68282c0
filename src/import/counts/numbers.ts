import { readableText } from "../../format/markdown/markdown-text.ts";

/** A count of tickets such as `166`; null for anything else, which is never guessed at. */
export function readCount(cell: string): number | null {
  const text = readableText(cell);
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** Every dash that somebody used for a minus. */
const minus = /^[-\u2010-\u2015\u2212\ufe63\uff0d]\s*(?=\d)/;

/**
 * A hand-written change: `+2`, `-4`, `(+2)`, `2`, `&minus;4`, `&#x2014;4`, `±0`. Null for what holds no number, such as `?`
 * or a lone `+`.
 */
export function readChange(cell: string): number | null {
  const text = readableText(cell).replace(/^\(\s*(.*?)\s*\)$/, "$1");
  const isNegative = minus.test(text);
  const digits = text.replace(minus, "").replace(/^[+\u00b1\ufe62\uff0b]\s*/, "");
  if (!/^\d{1,6}$/.test(digits)) return null;
  const size = Number(digits);
  return isNegative && size !== 0 ? -size : size;
}
