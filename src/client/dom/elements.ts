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

/** Paths relative to the script of all pages. The build adds a hash to each name. */
const scriptsOnDemand = {
  searchDialog: "./search-dialog.js",
  keysDialog: "./keys-dialog.js",
  landing: "./landing.js",
};

/** Loads a script that few readers need. */
export function loadOnDemand<Script>(name: keyof typeof scriptsOnDemand): Promise<Script> {
  return import(scriptsOnDemand[name]);
}

/** Loads a script and opens what it shows. */
export function openOnDemand(name: keyof typeof scriptsOnDemand): void {
  loadOnDemand<{ readonly open: () => void }>(name).then(
    ({ open }) => open(),
    () => undefined,
  );
}
