import type { Texts } from "../../../src/texts/texts.ts";

/** The choice between light and dark, which the browser remembers. It works with the script of all pages only. */
export function ThemeSwitch({ texts }: { readonly texts: Texts }) {
  const { theme } = texts.layout;
  return (
    <fieldset class="theme-switch">
      <legend>{theme.title}</legend>
      {(["auto", "light", "dark"] as const).map((name) => (
        <label>
          <input type="radio" name="theme" value={name} checked={name === "auto"} /> {theme[name]}
        </label>
      ))}
    </fieldset>
  );
}
