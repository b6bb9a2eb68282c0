import type { browserTexts } from "./en/in-browser.ts";
import type { english } from "./en/texts.ts";

/** Every text of the pages in one language; a language that lacks one does not compile. */
export type Texts = typeof english;

/** The texts of scripts, which are bundled without all others. */
export type BrowserTexts = typeof browserTexts;
