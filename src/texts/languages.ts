import { english } from "./en/texts.ts";
import { spanish } from "./es/texts.ts";
import type { Texts } from "./texts.ts";

const languages: readonly Texts[] = [english, spanish];

/** The texts for a language tag such as `es-MX`; English for a language without texts. */
export function textsFor(tag: string): Texts {
  const [language] = tag.toLowerCase().split("-");
  return languages.find((texts) => texts.language === language) ?? english;
}

/** The language of the interface: the tag itself if its language has texts, otherwise `en`. */
export function interfaceLanguage(tag: string): string {
  const { language } = textsFor(tag);
  return tag.toLowerCase().split("-")[0] === language ? tag : language;
}
