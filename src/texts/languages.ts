import { everyLanguage } from "./every-language.ts";
import type { Texts } from "./texts.ts";

/** The texts for a language tag such as `es-MX`; English for a language without texts. */
export function textsFor(tag: string): Texts {
  const [language] = tag.toLowerCase().split("-");
  return everyLanguage.find((texts) => texts.language === language) ?? everyLanguage[0];
}

/** The language of the interface: the tag itself if its language has texts, otherwise `en`. */
export function interfaceLanguage(tag: string): string {
  const { language } = textsFor(tag);
  return tag.toLowerCase().split("-")[0] === language ? tag : language;
}
