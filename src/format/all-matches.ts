/**
 * All matches of a global expression. Most texts have none, and `matchAll` copies the expression first, which takes ten times as
 * long as to search a line.
 */
export function allMatches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  return text.search(expression) < 0 ? [] : [...text.matchAll(expression)];
}
