// In the browser, in place of the package `entities`: a browser knows the character references of HTML itself.

/** A text with its character references replaced, such as `&amp;`. */
export function decodeHTML(text: string): string {
  if (!text.includes("&")) return text;
  const area = document.createElement("textarea");
  // A line break at the start would be left out.
  area.innerHTML = `.${text.replaceAll("<", "&lt;")}`;
  return area.value.slice(1);
}

/** Replaces one reference that ends in a semicolon, if there is one of exactly this name. */
export function decodeHTMLStrict(reference: string): string {
  const decoded = decodeHTML(reference);
  return decoded.length > 1 && decoded.endsWith(";") ? reference : decoded;
}
