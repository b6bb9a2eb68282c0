import { chosenTheme, saveTheme, showTheme, type Theme, themeChange } from "../dom/theme-setting.ts";

const themes: readonly Theme[] = ["auto", "light", "dark"];

/** Makes the switch in the menu of the header change the theme, and keeps it in step with the choice. */
export function switchTheme(): void {
  const options = [...document.querySelectorAll<HTMLInputElement>(".theme-switch input")];
  const show = (): void => {
    const theme = chosenTheme();
    for (const option of options) option.checked = option.value === theme;
    showTheme(theme);
  };
  show();
  for (const option of options)
    option.addEventListener("change", () => {
      const theme = themes.find((name) => name === option.value) ?? "auto";
      saveTheme(theme);
      showTheme(theme);
      document.dispatchEvent(new Event(themeChange));
    });
  // The choice may be made on another page, or in another tab.
  addEventListener("pageshow", show);
  addEventListener("storage", show);
}
