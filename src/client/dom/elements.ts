/** Makes an element with attributes and content; text is text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** Opens a dialog whose script is fetched only now; false where the page names none. */
export function openDialog(
  name: "searchDialog" | "keysDialog",
  otherwise: () => void = () => undefined,
): boolean {
  const script = document.body.dataset[name];
  if (script === undefined) return false;
  import(script).then((dialog: { readonly open: () => void }) => dialog.open(), otherwise);
  return true;
}
