import { chosenTheme, showTheme } from "../dom/theme-setting.ts";

/** Runs before the page is painted, so that no page flashes in another theme. */
showTheme(chosenTheme());
