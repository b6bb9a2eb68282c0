const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Escapes plain text for an HTML element or a quoted attribute. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** JSON for a script element; no text in it can close the element. */
export function jsonScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, "\\u003c");
}
