/** Creates an element with attributes and content. Strings become text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.append(...content);
  return created;
}

/** Loads the script of a dialog and opens it; false if the page does not name the script. */
export function openDialog(
  name: "searchDialog" | "keysDialog",
  onFailure: () => void = () => undefined,
): boolean {
  const script = document.body.dataset[name];
  if (script === undefined) return false;
  import(script).then((dialog: { readonly open: () => void }) => dialog.open(), onFailure);
  return true;
}
