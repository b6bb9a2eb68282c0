import type { ReaderTexts } from "../../texts/texts.ts";
import { loadOnDemand } from "../dom/elements.ts";
import { emptyDialog, type SearchDialog } from "./empty-dialog.ts";

/** The script search-dialog.ts. */
interface DialogScript {
  readonly open: (dialog: SearchDialog) => void;
}

let opened: SearchDialog | null = null;

/**
 * Focuses the field on the search page; elsewhere opens the search dialog at once, so that no letter is lost while its script
 * is loaded.
 */
export function openSearch(texts: ReaderTexts["search"]): void {
  const field = document.querySelector<HTMLInputElement>("#search-form input");
  if (!field) openDialog(texts);
  field?.focus();
  field?.select();
}

function openDialog(texts: ReaderTexts["search"]): void {
  const own = opened ?? emptyDialog(texts);
  opened = own;
  own.dialog.showModal();
  own.input.select();
  loadOnDemand<DialogScript>("searchDialog").then(
    ({ open }) => open(own),
    () => undefined,
  );
}

/** Makes a click into the field of the header open the dialog, which has room for results; by Tab it stays a field. */
export function openSearchOnClick(texts: ReaderTexts["search"]): void {
  document.querySelector(".site-search input")?.addEventListener("click", () => openSearch(texts));
}

/** Ctrl-K and Command-K open the search, even while a reader types in a field. */
export function isSearchShortcut({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === "k";
}
