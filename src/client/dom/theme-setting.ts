const setting = "minutebook-theme";

/** `auto` follows the system. */
export type Theme = "auto" | "light" | "dark";

/** The event of the document when the reader chooses another theme. */
export const themeChange = "themechange";

/** The theme that the reader chose on this site; `auto` without a choice, or where the browser stores nothing. */
export function chosenTheme(): Theme {
  try {
    const stored = localStorage.getItem(setting);
    return stored === "light" || stored === "dark" ? stored : "auto";
  } catch {
    return "auto";
  }
}

export function saveTheme(theme: Theme): void {
  try {
    if (theme === "auto") localStorage.removeItem(setting);
    else localStorage.setItem(setting, theme);
  } catch {
    // Without storage, the choice lasts for this page.
  }
}

/** Shows the page in a theme. Browsers paint the meta element's before the style sheet is there. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "auto") root.removeAttribute("data-theme");
  else root.setAttribute("data-theme", theme);
  document
    .querySelector("meta[name=color-scheme]")
    ?.setAttribute("content", theme === "auto" ? "light dark" : theme);
}
