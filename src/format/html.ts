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

/** JSON for a script element, whose end no text in it can be. */
export function jsonScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
