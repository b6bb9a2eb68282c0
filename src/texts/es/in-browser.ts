import type { BrowserTexts } from "../texts.ts";
import { reader } from "./reader.ts";
import { dates, nouns, words } from "./words.ts";

/** The texts of scripts in browsers. */
export const browserTexts: BrowserTexts = { language: "es", words, dates, nouns, reader };
