import type { ReaderTexts } from "../../texts/texts.ts";
import { element } from "../dom/elements.ts";
import { chosenTheme, saveTheme, showTheme, type Theme, themeChange } from "../dom/theme-setting.ts";

const themes: readonly Theme[] = ["auto", "light", "dark"];

/** Adds the choice between light and dark to the menu of the header, and keeps it in step with what the browser remembers. */
export function switchTheme({ theme: words }: ReaderTexts): void {
  const options = themes.map((value) => element("input", { type: "radio", name: "theme", value }));
  const labels = themes.map((name, index) => element("label", {}, options[index] ?? "", ` ${words[name]}`));
  const legend = element("legend", {}, words.title);
  document
    .querySelector(".site-more > div")
    ?.append(element("fieldset", { class: "theme-switch" }, legend, ...labels));
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
