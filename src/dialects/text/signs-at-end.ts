/** A text without the signs that end it. Not by an expression: one that looks for the end at each sign is slow on a long row of them. */
export function withoutSignsAtEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
