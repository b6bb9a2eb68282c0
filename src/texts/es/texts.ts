import type { Texts } from "../texts.ts";
import { facts } from "./facts.ts";
import { layout } from "./layout.ts";
import { notFound, offline, redirect } from "./pages.ts";
import { dates, nouns, words } from "./words.ts";

export const spanish: Texts = {
  language: "es",
  words,
  dates,
  nouns,
  layout,
  facts,
  notFound,
  offline,
  redirect,
};
