/** A number never continues in another cell, item, paragraph or label of a drawing. */
const blockTag = /<\/?(?:td|th|tr|li|dd|dt|p|div|h[1-6]|section|caption|text)\b[^<>]*>/gi;

/**
 * The text that a browser shows, so that tags and character references cannot hide a number; block tags become `|`. It is
 * not parsed as HTML: htmlparser2 takes nine times as long and would skip the rest of a JSON file after `<!--`.
 */
export function visibleText(html: string): string {
  return withReferences(html.replace(blockTag, "|").replace(/<[^<>]*>/g, ""));
}

/**
 * A cheaper text that contains each stretch of the visible text without `|`; null if there is none. Cells and paragraphs
 * run together in it.
 */
export function joinedText(html: string): string | null {
  const text = html.replace(/(?:<[^<>]*>)+/g, "");
  if (text.includes("<") || text.includes("&#")) return null;
  return withReferences(text);
}

function withReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replace(/&#(x?)([\da-f]{1,8});/gi, (_, hexadecimal: string, digits: string) =>
      character(Number.parseInt(digits, hexadecimal ? 16 : 10)),
    )
    .replace(/&nbsp;/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
