import { openOnDemand } from "../dom/elements.ts";

const headerField = ".site-search input";

/** Focuses the field on the search page; elsewhere opens the search dialog, or uses the field in the header if that fails. */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>("#search-form input");
  if (!field) openOnDemand("searchDialog", () => document.querySelector<HTMLElement>(headerField)?.focus());
  field?.focus();
  field?.select();
}

/** Makes a click into the field of the header open the dialog, which has room for results; by Tab it stays a field. */
export function openSearchOnClick(): void {
  document.querySelector(headerField)?.addEventListener("click", openSearch);
}

/** Ctrl-K and Command-K open the search, even while a reader types in a field. */
export function isSearchShortcut({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k";
}
