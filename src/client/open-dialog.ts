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
