import { openDialog } from "../dom/elements.ts";

const searchLink = "a[rel=search]";

/** On the page of results the focus goes into their field; elsewhere a dialog opens, or else that page. */
export function startSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("#search-form input");
  const link = document.querySelector<HTMLElement>(searchLink);
  if (!field) return openDialog("searchDialog", () => link?.click());
  field.focus();
  field.select();
  return true;
}

/** A click on the link to the search opens it over the page, unless it asks for another tab. */
export function searchAtClick(): void {
  document.querySelector(searchLink)?.addEventListener("click", (event) => {
    // What a script clicks has no dialog to go to.
    if (!(event instanceof MouseEvent) || !event.isTrusted) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (startSearch()) event.preventDefault();
  });
}

/** Ctrl-K and Command-K open the search from everywhere, also while one types. */
export function isSearchCommand({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k";
}
