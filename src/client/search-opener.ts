/** Lets a link to the search open it over the page instead; its script is fetched only then. */
export function openSearchDialog(): boolean {
  const link = document.querySelector<HTMLAnchorElement>("a[rel=search]");
  const script = link?.dataset.dialog;
  if (!link || script === undefined) return false;
  void import(script).then(
    (dialog: { readonly openSearch: () => void }) => dialog.openSearch(),
    // Without it there is still the page.
    () => link.click(),
  );
  return true;
}

/** A click on that link opens the search as well, unless it asks for another tab. */
export function openAtClick(): void {
  document.querySelector("a[rel=search]")?.addEventListener("click", (event) => {
    if (!(event instanceof MouseEvent) || !event.isTrusted) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!document.querySelector("#search-form") && openSearchDialog()) event.preventDefault();
  });
}

/** Ctrl-K and Command-K open the search from everywhere, also while one types. */
export function isSearchCommand(event: KeyboardEvent): boolean {
  return (
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k"
  );
}
