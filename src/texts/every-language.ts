import { english } from "./en/texts.ts";
import { spanish } from "./es/texts.ts";
import type { Texts } from "./texts.ts";

/** The texts of every language; the first stands in for languages without texts. Scripts have those of one alone. */
export const everyLanguage: readonly [Texts, ...Texts[]] = [english, spanish];
