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

/** Loads a script that few readers need and opens what it shows; false if the page does not name the script. */
export function openOnDemand(
  name: "searchDialog" | "keysDialog" | "landing",
  onFailure: () => void = () => undefined,
): boolean {
  const script = document.body.dataset[name];
  if (script === undefined) return false;
  import(script).then((loaded: { readonly open: () => void }) => loaded.open(), onFailure);
  return true;
}
