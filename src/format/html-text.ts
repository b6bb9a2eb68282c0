const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Plain text as HTML that shows it, in an element or in a quoted attribute. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
