import { facts } from "./facts.ts";
import { layout } from "./layout.ts";
import { notFound, offline, redirect } from "./pages.ts";
import { dates, nouns, words } from "./words.ts";

/** Every text of the interface in English. The texts of other languages have this type. */
export const english = { language: "en", words, dates, nouns, layout, facts, notFound, offline, redirect };
