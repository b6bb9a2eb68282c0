import { reader } from "./reader.ts";
import { dates, nouns, words } from "./words.ts";

/** The texts of scripts in browsers. The bundler puts those of the site's language in their place. */
export const browserTexts = { language: "en", words, dates, nouns, reader };
