import { openDialog } from "../dom/elements.ts";

const searchLink = "a[rel=search]";

/** Focuses the field on the search page; elsewhere opens the search dialog, or the search page if that fails. */
export function openSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>("#search-form input");
  const link = document.querySelector<HTMLElement>(searchLink);
  if (!field) return openDialog("searchDialog", () => link?.click());
  field.focus();
  field.select();
  return true;
}

/** Makes the search link open the dialog, unless a modifier key asks for another tab or window. */
export function openSearchOnClick(): void {
  document.querySelector(searchLink)?.addEventListener("click", (event) => {
    // A click by a script, as above when the dialog cannot be loaded, must follow the link.
    if (!(event instanceof MouseEvent) || !event.isTrusted) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (openSearch()) event.preventDefault();
  });
}

/** Ctrl-K and Command-K open the search, even while a reader types in a field. */
export function isSearchShortcut({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k";
}
