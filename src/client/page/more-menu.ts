/** Closes the menu "More" on Escape, on a click elsewhere and when the focus leaves it. It opens without a script. */
export function closeMoreMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>(".site-more");
  if (!menu) return;
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
