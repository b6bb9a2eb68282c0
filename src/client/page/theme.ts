import { chosenTheme, showTheme } from "../dom/theme-setting.ts";
import { markReturning } from "../visits/mark-returning.ts";

/** Runs before the page is painted, so that no page flashes in another theme, and what is new since a visit moves nothing. */
showTheme(chosenTheme());
if (document.currentScript instanceof HTMLScriptElement)
  markReturning(new URL("..", document.currentScript.src).pathname);
